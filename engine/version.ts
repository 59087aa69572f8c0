/** Version of the engine: part of every run's identity. It goes up whenever the same scenario and seed would give other numbers. */
export const engineVersion = '0.1.0';
