// What Vite adds to a module, as far as the stories of frameworks need it.
interface ImportMeta {
  glob(patterns: string | readonly string[], options: object): Record<string, unknown>;
}
