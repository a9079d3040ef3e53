/** What the site uses of Eleventy's configuration, which comes without types. */
export interface EleventyConfig {
  on(event: "eleventy.before", run: (build: Build) => Promise<void>): void;
  addPassthroughCopy(copies: Record<string, string>): void;
  addGlobalData(name: string, value: unknown): void;
  addPreprocessor<Data>(
    name: string,
    extension: string,
    change: (data: Data, content: string) => Promise<string>,
  ): void;
  addExtension<Data>(
    extension: string,
    options: {
      key?: string;
      compile?: (content: string) => (data: Data) => Promise<string>;
    },
  ): void;
  addFilter<Args extends unknown[]>(name: string, filter: (...args: Args) => unknown): void;
  addCollection(
    name: string,
    choose: (all: { getFilteredByGlob(glob: string): { inputPath: string }[] }) => unknown[],
  ): void;
}

/** What Eleventy tells of a build. */
export interface Build {
  directories: { output: string };
}
