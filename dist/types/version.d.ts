/** The package's version, as `npm version` writes it from package.json. Two versions on one page tell each other apart by it. */
export declare const version = "0.1.0";
