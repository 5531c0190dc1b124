/** What custom-elements.json says: the public face of the element, for the README's tables and for editors. */

/** The analyser lists private members too; nobody outside may use them. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
      const isPublic = ({ name, privacy }) => privacy === undefined && !name.startsWith('#');
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      if (declaration.attributes) {
        const fields = declaration.members.map(({ name }) => name);
        declaration.attributes = declaration.attributes.filter(
          ({ fieldName }) => !fieldName || fields.includes(fieldName),
        );
      }
    }
  },
};

export default {
  globs: ['src/events-timeline.ts', 'src/index.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [publicOnly],
};
