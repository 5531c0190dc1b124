// What the page of every story has: the element, and the type of an article.
import '../src/index.js';
import './page.css';

/** The text above a story in its docs. */
export function told(story: string) {
  return { docs: { description: { story } } };
}
