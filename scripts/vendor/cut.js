/**
 * Cuts a flat ES module by its syntax tree: whole top-level declarations, methods of classes, and marked stretches of
 * text. Everything is counted, so that a new version of the package fails here, by name, and not in a reader's page.
 */
import { parseAst } from 'rollup/parseAst';

/** Removes stretches of `code`, or replaces them; `edits` are `{ start, end, text }`. */
function applyEdits(code, edits) {
  let result = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

function namesOf(statement) {
  if (statement.type === 'VariableDeclaration') return statement.declarations.map(({ id }) => id.name);
  return statement.id ? [statement.id.name] : [];
}

/** `Name.prototype.x = …`, `Name.x = …` and `Emitter(Name.prototype)` belong to the declaration of `Name`. */
function isAbout(statement, code, name) {
  if (statement.type !== 'ExpressionStatement') return false;
  const text = code.slice(statement.start, statement.end);
  return text.startsWith(`${name}.`) || text.startsWith(`Emitter(${name}.prototype)`);
}

/** Drops top-level declarations, and the statements that extend them. */
export function dropDeclarations(code, names) {
  const { body } = parseAst(code);
  const edits = [];
  for (const name of names) {
    const declared = body.filter((statement) => namesOf(statement).includes(name));
    if (declared.length !== 1)
      throw new Error(`cut "${name}": declared ${declared.length} times, expected once`);
    for (const { start, end } of [...declared, ...body.filter((one) => isAbout(one, code, name))]) {
      edits.push({ start, end, text: '' });
    }
  }
  return applyEdits(code, edits);
}

/** Puts another body in the place of top-level functions. */
export function replaceFunctions(code, sources) {
  const { body } = parseAst(code);
  const edits = Object.entries(sources).map(([name, text]) => {
    const declared = body.filter((one) => one.type === 'FunctionDeclaration' && one.id.name === name);
    if (declared.length !== 1) throw new Error(`function "${name}": found ${declared.length}, expected 1`);
    return { start: declared[0].start, end: declared[0].end, text };
  });
  return applyEdits(code, edits);
}

/** Drops methods; `methods` maps a class to the names of those that go. */
export function dropMethods(code, methods) {
  const { body } = parseAst(code);
  const edits = [];
  for (const [className, names] of Object.entries(methods)) {
    const found = body.find((one) => one.type === 'ClassDeclaration' && one.id.name === className);
    if (!found) throw new Error(`class "${className}" is not there`);
    for (const name of names) {
      const members = found.body.body.filter((member) => member.key.name === name);
      if (members.length !== 1) throw new Error(`${className}.${name}: found ${members.length}, expected 1`);
      edits.push({ start: members[0].start, end: members[0].end, text: '' });
    }
  }
  return applyEdits(code, edits);
}

/** Puts others in the place of methods; `classes` maps a class to the sources of those methods, by their names. */
export function replaceMethods(code, classes) {
  const { body } = parseAst(code);
  const edits = [];
  for (const [className, sources] of Object.entries(classes)) {
    const found = body.find((one) => one.type === 'ClassDeclaration' && one.id.name === className);
    if (!found) throw new Error(`class "${className}" is not there`);
    for (const [name, text] of Object.entries(sources)) {
      const members = found.body.body.filter((member) => member.key.name === name);
      if (members.length !== 1) throw new Error(`${className}.${name}: found ${members.length}, expected 1`);
      edits.push({ start: members[0].start, end: members[0].end, text });
    }
  }
  return applyEdits(code, edits);
}

/**
 * Replaces text. A replacement is `{ what, from, to, count }`, or `{ what, from, upTo, to, count }` for a stretch from
 * the text `from` to just before the next `upTo`.
 */
export function replaceText(code, replacements) {
  let result = code;
  for (const { what, from, upTo, to, count } of replacements) {
    const pieces = result.split(from);
    if (pieces.length - 1 !== count) {
      throw new Error(`replacement "${what}": found ${pieces.length - 1} times, expected ${count}`);
    }
    result = pieces.reduce((before, piece) => {
      if (upTo === undefined) return before + to + piece;
      const endsAt = piece.indexOf(upTo);
      if (endsAt < 0) throw new Error(`replacement "${what}": its end is not there`);
      return before + to + piece.slice(endsAt);
    });
  }
  return result;
}
