// Placeholder until the element lands in this same working session.
export {};
