import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { timelineMessagesInEnglish } from '../../src/i18n/timeline/timeline-messages.js';
import { english } from '../../src/i18n/en.js';
import { laneSwitch, leaveRadioGroup } from '../../src/timeline/lane-switch.js';

describe('leaveRadioGroup(root)', () => {
  it('takes both buttons out of their group, and no others', () => {
    const root = document.createElement('div');
    const messages = { ...english, ...timelineMessagesInEnglish };
    render(
      laneSwitch({ lanesBy: 'party', groupName: 'one' }, messages, () => {}),
      root,
    );
    root.insertAdjacentHTML('beforeend', '<input type="radio" name="clock">');
    leaveRadioGroup(root);
    expect([...root.querySelectorAll('input')].map(({ name }) => name)).to.deep.equal(['', '', 'clock']);
    leaveRadioGroup(null);
  });
});
