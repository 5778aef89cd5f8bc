/** How often a property is tried: this often with `npm test`, ten times as often with `npm run test:full`. */
export const runs = (usual: number): number => usual * Number(process.env.PROPERTY_FACTOR ?? 1);
