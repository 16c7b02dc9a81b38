import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import "./chunk-TWWXAI3T.js";

// node_modules/@orama/stemmers/dist/de.js
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
  var s2 = new r(), t = [["", -1, 5], ["U", 0, 2], ["Y", 0, 1], ["ä", 0, 3], ["ö", 0, 4], ["ü", 0, 2]], i = [["e", -1, 2], ["em", -1, 1], ["en", -1, 2], ["ern", -1, 1], ["er", -1, 1], ["s", -1, 3], ["es", 5, 2]], c = [["en", -1, 1], ["er", -1, 1], ["st", -1, 2], ["est", 2, 1]], u = [["ig", -1, 1], ["lich", -1, 1]], o = [["end", -1, 1], ["ig", -1, 2], ["ung", -1, 1], ["lich", -1, 3], ["isch", -1, 2], ["ik", -1, 2], ["heit", -1, 3], ["keit", -1, 4]], e = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 32, 8], h = [117, 30, 5], n = [117, 30, 4], a = 0, f = 0, b = 0;
  this.l = function() {
    var r2 = s2.cursor;
    return !(function() {
      for (var r3 = s2.cursor; ; ) {
        var t2 = s2.cursor;
        r: {
          s: {
            var i2 = s2.cursor;
            if (s2.c = s2.cursor, s2.m("ß")) {
              if (s2.d = s2.cursor, !s2.b("ss")) return;
              break s;
            }
            if (s2.cursor = i2, s2.cursor >= s2.a) break r;
            s2.cursor++;
          }
          continue;
        }
        s2.cursor = t2;
        break;
      }
      for (s2.cursor = r3; ; ) {
        r3 = s2.cursor;
        r: {
          for (; ; ) {
            t2 = s2.cursor;
            t: if (s2.i(e, 97, 252)) {
              s2.c = s2.cursor;
              i: {
                if (i2 = s2.cursor, s2.m("u") && (s2.d = s2.cursor, s2.i(e, 97, 252))) {
                  if (!s2.b("U")) return;
                  break i;
                }
                if (s2.cursor = i2, !s2.m("y") || (s2.d = s2.cursor, !s2.i(e, 97, 252))) break t;
                if (!s2.b("Y")) return;
              }
              s2.cursor = t2;
              break;
            }
            if (s2.cursor = t2, s2.cursor >= s2.a) break r;
            s2.cursor++;
          }
          continue;
        }
        s2.cursor = r3;
        break;
      }
    })(), s2.cursor = r2, r2 = s2.cursor, !(function() {
      f = b = s2.a;
      var r3 = s2.cursor, t2 = s2.cursor + 3;
      if (!(t2 > s2.a)) {
        for (s2.cursor = t2, a = s2.cursor, s2.cursor = r3; !s2.i(e, 97, 252); ) {
          if (s2.cursor >= s2.a) return;
          s2.cursor++;
        }
        for (; !s2.k(e, 97, 252); ) {
          if (s2.cursor >= s2.a) return;
          s2.cursor++;
        }
        for ((b = s2.cursor) < a && (b = a); !s2.i(e, 97, 252); ) {
          if (s2.cursor >= s2.a) return;
          s2.cursor++;
        }
        for (; !s2.k(e, 97, 252); ) {
          if (s2.cursor >= s2.a) return;
          s2.cursor++;
        }
        f = s2.cursor;
      }
    })(), s2.cursor = r2, s2.f = s2.cursor, s2.cursor = s2.a, !(function() {
      var r3, t2 = s2.a - s2.cursor;
      r: if (s2.d = s2.cursor, 0 != (r3 = s2.h(i)) && (s2.c = s2.cursor, b <= s2.cursor)) switch (r3) {
        case 1:
          if (!s2.e()) return;
          break;
        case 2:
          if (!s2.e()) return;
          if (r3 = s2.a - s2.cursor, s2.d = s2.cursor, s2.g("s")) if (s2.c = s2.cursor, s2.g("nis")) {
            if (!s2.e()) return;
          } else s2.cursor = s2.a - r3;
          else s2.cursor = s2.a - r3;
          break;
        case 3:
          if (!s2.n(h, 98, 116)) break r;
          if (!s2.e()) return;
      }
      s2.cursor = s2.a - t2, t2 = s2.a - s2.cursor;
      r: if (s2.d = s2.cursor, 0 != (r3 = s2.h(c)) && (s2.c = s2.cursor, b <= s2.cursor)) switch (r3) {
        case 1:
          if (!s2.e()) return;
          break;
        case 2:
          if (!s2.n(n, 98, 116) || (r3 = s2.cursor - 3) < s2.f) break r;
          if (s2.cursor = r3, !s2.e()) return;
      }
      s2.cursor = s2.a - t2, t2 = s2.a - s2.cursor;
      r: if (s2.d = s2.cursor, 0 != (r3 = s2.h(o)) && (s2.c = s2.cursor, f <= s2.cursor)) switch (r3) {
        case 1:
          if (!s2.e()) return;
          r3 = s2.a - s2.cursor;
          s: if (s2.d = s2.cursor, s2.g("ig")) {
            s2.c = s2.cursor;
            var e2 = s2.a - s2.cursor;
            if (s2.g("e")) {
              s2.cursor = s2.a - r3;
              break s;
            }
            if (s2.cursor = s2.a - e2, f <= s2.cursor) {
              if (!s2.e()) return;
            } else s2.cursor = s2.a - r3;
          } else s2.cursor = s2.a - r3;
          break;
        case 2:
          if (r3 = s2.a - s2.cursor, s2.g("e")) break r;
          if (s2.cursor = s2.a - r3, !s2.e()) return;
          break;
        case 3:
          if (!s2.e()) return;
          r3 = s2.a - s2.cursor;
          s: {
            if ((s2.d = s2.cursor, e2 = s2.a - s2.cursor, !s2.g("er")) && (s2.cursor = s2.a - e2, !s2.g("en"))) {
              s2.cursor = s2.a - r3;
              break s;
            }
            if (s2.c = s2.cursor, b <= s2.cursor) {
              if (!s2.e()) return;
            } else s2.cursor = s2.a - r3;
          }
          break;
        case 4:
          if (!s2.e()) return;
          if (r3 = s2.a - s2.cursor, s2.d = s2.cursor, 0 == s2.h(u)) s2.cursor = s2.a - r3;
          else if (s2.c = s2.cursor, f <= s2.cursor) {
            if (!s2.e()) return;
          } else s2.cursor = s2.a - r3;
      }
      s2.cursor = s2.a - t2;
    })(), s2.cursor = s2.f, r2 = s2.cursor, !(function() {
      for (var r3; ; ) {
        var i2 = s2.cursor;
        r: if (s2.c = s2.cursor, 0 != (r3 = s2.o(t))) {
          switch (s2.d = s2.cursor, r3) {
            case 1:
              if (!s2.b("y")) return;
              break;
            case 2:
              if (!s2.b("u")) return;
              break;
            case 3:
              if (!s2.b("a")) return;
              break;
            case 4:
              if (!s2.b("o")) return;
              break;
            case 5:
              if (s2.cursor >= s2.a) break r;
              s2.cursor++;
          }
          continue;
        }
        s2.cursor = i2;
        break;
      }
    })(), s2.cursor = r2, true;
  }, this.stemWord = function(r2) {
    return s2.p(r2), this.l(), s2.j;
  };
}();
function stemmer(r2) {
  return s.stemWord(r2);
}
var language = "german";
export {
  language,
  stemmer
};
