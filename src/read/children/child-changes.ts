// Which changes of a page are changes of the document that an element's children hold.

const documentParts = 'ol, script[type="application/json"]';

/** Whether a change below `host` touches its JSON script or a list. What the page puts into a slot is no part of the document. */
export function isOfDocument({ target, addedNodes, removedNodes }: MutationRecord, host: Element): boolean {
  const child = [...host.children].find((one) => one.contains(target));
  if (child?.slot) return false;
  const around = target instanceof Element ? target : target.parentElement;
  const part = around?.closest(documentParts) ?? null;
  const isInPart = part !== null && part !== host && host.contains(part);
  return isInPart || [...addedNodes, ...removedNodes].some(holdsPart);
}

function holdsPart(node: Node): boolean {
  if (!(node instanceof Element) || node.slot) return false;
  return node.matches(documentParts) || node.querySelector(documentParts) !== null;
}
