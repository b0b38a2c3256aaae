export const assess = (answers: unknown): unknown => answers;
