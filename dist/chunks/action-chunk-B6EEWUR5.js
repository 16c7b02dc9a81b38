import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
var t="the|and|of|to|your|we|you|our|that|with|or|is|are|this|by|as|from|not|be|which|have|will|their|these";export{t as a};
