// The same news events as an ordered list, by day of the chosen clock: complete, for narrow columns, paper and ears.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DayGroup } from '../layout/days.js';
import type { NewsEvent } from '../model/news-event.js';
import { dayHeading } from './day-heading.js';
import { claimCards, figureTable, statusMark } from './evidence.js';
import type { ViewSetting } from './setting.js';
import { sourceList, sourceMarks } from './source-notes.js';
import { timeLine } from './times.js';

export interface ListWishes {
  readonly handleSelect: (id: string) => void;
}

/** The list. `detail` stands under the selected entry. */
export function eventList(
  groups: readonly DayGroup[],
  selectedId: string | null,
  detail: TemplateResult | typeof nothing,
  setting: ViewSetting,
  wishes: ListWishes,
): TemplateResult {
  const { lang, messages } = setting;
  return html`<div class="list" part="list">
    <p class="list-clock" dir="auto">${messages.timesOn(setting.clock.name)}</p>
    ${repeat(
      groups,
      (group) => group.date,
      (group) =>
        html`<section class="day">
          <h3 class="day-heading" part="day-heading" dir="auto">
            ${dayHeading(group.date, lang, messages.dateNotReportedHeading)}
          </h3>
          <ol class="entries">
            ${repeat(
              group.newsEvents,
              ({ id }) => id,
              (newsEvent) => entry(newsEvent, newsEvent.id === selectedId, detail, setting, wishes),
            )}
          </ol>
        </section>`,
    )}
    ${allSources(setting)}
  </div>`;
}

function entry(
  newsEvent: NewsEvent,
  isSelected: boolean,
  detail: TemplateResult | typeof nothing,
  setting: ViewSetting,
  { handleSelect }: ListWishes,
): TemplateResult {
  const { id, title, summary, when, status, place, actors, sources, figures, claims } = newsEvent;
  return html`<li
    class=${isSelected ? 'entry is-selected' : 'entry'}
    part=${isSelected ? 'entry entry-selected' : 'entry'}
    data-entry=${id}
  >
    <p class="entry-time" part="entry-time" dir="auto">${timeLine(when, 'without-date', setting)}</p>
    <div class="entry-body">
      <h4 class="entry-heading">
        <button
          type="button"
          class="entry-title"
          part="entry-title"
          aria-expanded=${isSelected ? 'true' : 'false'}
          dir="auto"
          @click=${() => handleSelect(id)}
        >
          ${title}
        </button>
        ${statusMark(status, setting)} ${sourceMarks(sources, setting)}
      </h4>
      ${
        isSelected
          ? detail
          : html`${summary ? html`<p class="summary" part="summary" dir="auto">${summary}</p>` : nothing}
            ${place || actors.length > 0 ? html`<p class="meta" part="meta" dir="auto">${metaLine(newsEvent)}</p>` : nothing}
            ${claims.length > 0 ? claimCards(newsEvent, setting) : nothing} ${figureTable(figures, setting)}`
      }
    </div>
  </li>`;
}

function metaLine({ place, actors }: NewsEvent): string {
  return [place?.name, actors.join(', ')].filter(Boolean).join(' · ');
}

function allSources(setting: ViewSetting): TemplateResult | typeof nothing {
  const { sources, messages } = setting;
  if (sources.size === 0) return nothing;
  return html`<section class="all-sources">
    <h3 class="day-heading" part="day-heading">${messages.sources}</h3>
    ${sourceList([...sources.keys()], setting)}
  </section>`;
}
