import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import "./chunk-TWWXAI3T.js";

// node_modules/@orama/stemmers/dist/nl.js
function r() {
  this.p = function(r2) {
    this.j = r2, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r2) {
    this.j = r2.j, this.cursor = r2.cursor, this.a = r2.a, this.f = r2.f, this.c = r2.c, this.d = r2.d;
  }, this.i = function(r2, s2, t) {
    if (this.cursor >= this.a) return false;
    var i = this.j.charCodeAt(this.cursor);
    return !(i > t) && !(i < s2) && 0 != (r2[(i -= s2) >>> 3] & 1 << (7 & i)) && (this.cursor++, true);
  }, this.n = function(r2, s2, t) {
    if (this.cursor <= this.f) return false;
    var i = this.j.charCodeAt(this.cursor - 1);
    return !(i > t) && !(i < s2) && 0 != (r2[(i -= s2) >>> 3] & 1 << (7 & i)) && (this.cursor--, true);
  }, this.k = function(r2, s2, t) {
    if (this.cursor >= this.a) return false;
    var i = this.j.charCodeAt(this.cursor);
    return i > t || i < s2 ? (this.cursor++, true) : 0 == (r2[(i -= s2) >>> 3] & 1 << (7 & i)) && (this.cursor++, true);
  }, this.q = function(r2, s2, t) {
    if (this.cursor <= this.f) return false;
    var i = this.j.charCodeAt(this.cursor - 1);
    return i > t || i < s2 ? (this.cursor--, true) : 0 == (r2[(i -= s2) >>> 3] & 1 << (7 & i)) && (this.cursor--, true);
  }, this.m = function(r2) {
    return !(this.a - this.cursor < r2.length) && this.j.slice(this.cursor, this.cursor + r2.length) == r2 && (this.cursor += r2.length, true);
  }, this.g = function(r2) {
    return !(this.cursor - this.f < r2.length) && this.j.slice(this.cursor - r2.length, this.cursor) == r2 && (this.cursor -= r2.length, true);
  }, this.o = function(r2) {
    for (var s2 = 0, t = r2.length, i = this.cursor, c = this.a, u = 0, o = 0, e = false; ; ) {
      var h, n = s2 + (t - s2 >>> 1), a = 0, f = u < o ? u : o, b = r2[n];
      for (h = f; h < b[0].length; h++) {
        if (i + f == c) {
          a = -1;
          break;
        }
        if (0 != (a = this.j.charCodeAt(i + f) - b[0].charCodeAt(h))) break;
        f++;
      }
      if (0 > a ? (t = n, o = f) : (s2 = n, u = f), 1 >= t - s2) {
        if (0 < s2 || t == s2 || e) break;
        e = true;
      }
    }
    for (; ; ) {
      if (u >= (b = r2[s2])[0].length && (this.cursor = i + b[0].length, 4 > b.length || (s2 = b[3](this), this.cursor = i + b[0].length, s2))) return b[2];
      if (0 > (s2 = b[1])) return 0;
    }
  }, this.h = function(r2) {
    for (var s2 = 0, t = r2.length, i = this.cursor, c = this.f, u = 0, o = 0, e = false; ; ) {
      var h, n = s2 + (t - s2 >> 1), a = 0, f = u < o ? u : o, b = r2[n];
      for (h = b[0].length - 1 - f; 0 <= h; h--) {
        if (i - f == c) {
          a = -1;
          break;
        }
        if (0 != (a = this.j.charCodeAt(i - 1 - f) - b[0].charCodeAt(h))) break;
        f++;
      }
      if (0 > a ? (t = n, o = f) : (s2 = n, u = f), 1 >= t - s2) {
        if (0 < s2 || t == s2 || e) break;
        e = true;
      }
    }
    for (; ; ) {
      if (u >= (b = r2[s2])[0].length && (this.cursor = i - b[0].length, 4 > b.length || (s2 = b[3](this), this.cursor = i - b[0].length, s2))) return b[2];
      if (0 > (s2 = b[1])) return 0;
    }
  }, this.s = function(r2, s2, t) {
    var i = t.length - (s2 - r2);
    return this.j = this.j.slice(0, r2) + t + this.j.slice(s2), this.a += i, this.cursor >= s2 ? this.cursor += i : this.cursor > r2 && (this.cursor = r2), i;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r2) {
    var s2 = false;
    return this.t() && (this.s(this.c, this.d, r2), s2 = true), s2;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r2, s2, t) {
    s2 = this.s(r2, s2, t), r2 <= this.c && (this.c += s2), r2 <= this.d && (this.d += s2);
  }, this.u = function() {
    var r2 = "";
    return this.t() && (r2 = this.j.slice(this.c, this.d)), r2;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var s = new function() {
  function s2() {
    return v <= o.cursor;
  }
  function t() {
    return l <= o.cursor;
  }
  function i() {
    var r2 = o.a - o.cursor;
    return 0 != o.h(n) && (o.cursor = o.a - r2, o.d = o.cursor, !(o.cursor <= o.f) && (o.cursor--, o.c = o.cursor, !!o.e()));
  }
  function c() {
    if (j = false, o.d = o.cursor, !o.g("e") || (o.c = o.cursor, !s2())) return false;
    var r2 = o.a - o.cursor;
    return !!o.q(k, 97, 232) && (o.cursor = o.a - r2, !!o.e() && (j = true, !!i()));
  }
  function u() {
    if (!s2()) return false;
    var r2 = o.a - o.cursor;
    return !!o.q(k, 97, 232) && (o.cursor = o.a - r2, r2 = o.a - o.cursor, !o.g("gem") && (o.cursor = o.a - r2, !!(o.e() && i())));
  }
  var o = new r(), e = [["", -1, 6], ["á", 0, 1], ["ä", 0, 1], ["é", 0, 2], ["ë", 0, 2], ["í", 0, 3], ["ï", 0, 3], ["ó", 0, 4], ["ö", 0, 4], ["ú", 0, 5], ["ü", 0, 5]], h = [["", -1, 3], ["I", 0, 2], ["Y", 0, 1]], n = [["dd", -1, -1], ["kk", -1, -1], ["tt", -1, -1]], a = [["ene", -1, 2], ["se", -1, 3], ["en", -1, 2], ["heden", 2, 1], ["s", -1, 3]], f = [["end", -1, 1], ["ig", -1, 2], ["ing", -1, 1], ["lijk", -1, 3], ["baar", -1, 4], ["bar", -1, 5]], b = [["aa", -1, -1], ["ee", -1, -1], ["oo", -1, -1], ["uu", -1, -1]], k = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128], d = [1, 0, 0, 17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128], g = [17, 67, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128], l = 0, v = 0, j = false;
  this.l = function() {
    var r2, n2 = o.cursor;
    !(function() {
      for (var r3, s3 = o.cursor; ; ) {
        var t2 = o.cursor;
        r: if (o.c = o.cursor, 0 != (r3 = o.o(e))) {
          switch (o.d = o.cursor, r3) {
            case 1:
              if (!o.b("a")) return;
              break;
            case 2:
              if (!o.b("e")) return;
              break;
            case 3:
              if (!o.b("i")) return;
              break;
            case 4:
              if (!o.b("o")) return;
              break;
            case 5:
              if (!o.b("u")) return;
              break;
            case 6:
              if (o.cursor >= o.a) break r;
              o.cursor++;
          }
          continue;
        }
        o.cursor = t2;
        break;
      }
      if (o.cursor = s3, r3 = o.cursor, o.c = o.cursor, o.m("y")) {
        if (o.d = o.cursor, !o.b("Y")) return;
      } else o.cursor = r3;
      for (; ; ) {
        r3 = o.cursor;
        r: {
          for (; ; ) {
            s3 = o.cursor;
            s: if (o.i(k, 97, 232)) {
              o.c = o.cursor;
              t: {
                if (t2 = o.cursor, o.m("i") && (o.d = o.cursor, o.i(k, 97, 232))) {
                  if (!o.b("I")) return;
                  break t;
                }
                if (o.cursor = t2, !o.m("y")) break s;
                if (o.d = o.cursor, !o.b("Y")) return;
              }
              o.cursor = s3;
              break;
            }
            if (o.cursor = s3, o.cursor >= o.a) break r;
            o.cursor++;
          }
          continue;
        }
        o.cursor = r3;
        break;
      }
    })(), o.cursor = n2, n2 = o.cursor, (function() {
      for (l = v = o.a; !o.i(k, 97, 232); ) {
        if (o.cursor >= o.a) return;
        o.cursor++;
      }
      for (; !o.k(k, 97, 232); ) {
        if (o.cursor >= o.a) return;
        o.cursor++;
      }
      for (3 > (v = o.cursor) && (v = 3); !o.i(k, 97, 232); ) {
        if (o.cursor >= o.a) return;
        o.cursor++;
      }
      for (; !o.k(k, 97, 232); ) {
        if (o.cursor >= o.a) return;
        o.cursor++;
      }
      l = o.cursor;
    })(), o.cursor = n2, o.f = o.cursor, o.cursor = o.a, (function() {
      var r3, e2 = o.a - o.cursor;
      r: if (o.d = o.cursor, 0 != (r3 = o.h(a))) switch (o.c = o.cursor, r3) {
        case 1:
          if (!s2()) break r;
          if (!o.b("heid")) return;
          break;
        case 2:
          if (!u()) break r;
          break;
        case 3:
          if (!s2() || !o.q(g, 97, 232)) break r;
          if (!o.e()) return;
      }
      o.cursor = o.a - e2, e2 = o.a - o.cursor, c(), o.cursor = o.a - e2, e2 = o.a - o.cursor;
      r: if (o.d = o.cursor, o.g("heid") && (o.c = o.cursor, t())) {
        if (r3 = o.a - o.cursor, o.g("c")) break r;
        if (o.cursor = o.a - r3, !o.e()) return;
        o.d = o.cursor, o.g("en") && (o.c = o.cursor, u());
      }
      o.cursor = o.a - e2, e2 = o.a - o.cursor;
      r: if (o.d = o.cursor, 0 != (r3 = o.h(f))) switch (o.c = o.cursor, r3) {
        case 1:
          if (!t()) break r;
          if (!o.e()) return;
          i: {
            r3 = o.a - o.cursor;
            s: if (o.d = o.cursor, o.g("ig") && (o.c = o.cursor, t())) {
              var h2 = o.a - o.cursor;
              if (o.g("e")) break s;
              if (o.cursor = o.a - h2, !o.e()) return;
              break i;
            }
            if (o.cursor = o.a - r3, !i()) break r;
          }
          break;
        case 2:
          if (!t() || (r3 = o.a - o.cursor, o.g("e"))) break r;
          if (o.cursor = o.a - r3, !o.e()) return;
          break;
        case 3:
          if (!t()) break r;
          if (!o.e()) return;
          if (!c()) break r;
          break;
        case 4:
          if (!t()) break r;
          if (!o.e()) return;
          break;
        case 5:
          if (!t() || !j) break r;
          if (!o.e()) return;
      }
      o.cursor = o.a - e2, e2 = o.a - o.cursor, o.q(d, 73, 232) && (r3 = o.a - o.cursor, 0 != o.h(b) && o.q(k, 97, 232) && (o.cursor = o.a - r3, o.d = o.cursor, !(o.cursor <= o.f) && (o.cursor--, o.c = o.cursor, !o.e()))) || (o.cursor = o.a - e2);
    })(), o.cursor = o.f, n2 = o.cursor;
    r: for (; ; ) {
      var m = o.cursor;
      i: if (o.c = o.cursor, 0 != (r2 = o.o(h))) {
        switch (o.d = o.cursor, r2) {
          case 1:
            if (!o.b("y")) break r;
            break;
          case 2:
            if (!o.b("i")) break r;
            break;
          case 3:
            if (o.cursor >= o.a) break i;
            o.cursor++;
        }
        continue;
      }
      o.cursor = m;
      break;
    }
    return o.cursor = n2, true;
  }, this.stemWord = function(r2) {
    return o.p(r2), this.l(), o.j;
  };
}();
function stemmer(r2) {
  return s.stemWord(r2);
}
var language = "dutch";
export {
  language,
  stemmer
};
