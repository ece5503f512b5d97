/** What vite.config.ts makes of facts.ts; src/facts.ts gives it its types. */
declare module "virtual:*" {
  const facts: unknown;
  export default facts;
}
