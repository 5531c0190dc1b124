/** What custom-elements.json says: the public face of the element, for the README's tables and for editors. */

/** The analyser lists private members too; nobody outside may use them. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
      const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#');
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

/** Where users find a module: dist/ is shipped, src/ is not. The analyser writes its paths in three ways. */
const shippedPath = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');

/** Names shipped modules only, exports that a manifest can describe only, and the version of the schema it keeps to. */
const asShipped = {
  name: 'as-shipped',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.schemaVersion = '2.1.0';
    for (const module of customElementsManifest.modules) {
      module.path = shippedPath(module.path);
      module.declarations = module.declarations.filter(({ name }) => name === 'EventsTimeline');
      module.exports = module.exports.filter(({ declaration }) => declaration.name === 'EventsTimeline');
      for (const { declaration } of module.exports) declaration.module = shippedPath(declaration.module);
    }
  },
};

export default {
  globs: ['src/element/events-timeline.ts', 'src/index.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [publicOnly, asShipped],
};
