/** The package's version; a test holds it to package.json. Two versions on one page tell each other apart by it. */
export declare const version = "0.1.0";
