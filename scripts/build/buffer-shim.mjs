// gray-matter calls Buffer.from(text) once; phones have no Buffer. esbuild injects this, module-scoped, in its place.
export const Buffer = { from: (text) => text };
