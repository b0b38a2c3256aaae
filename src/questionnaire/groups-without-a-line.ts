import type { Facts } from './facts.ts';
import { type HealthGroup, healthGroups, healthLines } from './health-lines.ts';

/** Groups of the health screen that were ticked, and none of their lines: something is there, and nobody knows what. */
export const groupsWithoutALine = (facts: Facts): readonly HealthGroup[] =>
  healthGroups.filter(
    group =>
      facts.has(`health-groups.${group}`) &&
      !healthLines.some(({ id, groups }) => groups?.includes(group) && facts.has(`health.${id}`)),
  );
