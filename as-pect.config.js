/** Units of the kernel: `npm run test:kernel`. All specs are one module: compiling what they share costs more than the specs themselves. */
export default {
  entries: ["node_modules/@as-pect/assembly/assembly/index.ts"],
  include: ["tests/kernel/**/*.spec.ts"],
  async instantiate(memory, createImports, instantiate, binary) {
    return instantiate(binary, createImports({ env: { memory } }));
  },
  outputBinary: false,
};
