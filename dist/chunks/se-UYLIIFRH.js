import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import "./chunk-TWWXAI3T.js";

// node_modules/@orama/stemmers/dist/se.js
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
    for (var s2 = 0, t = r2.length, i = this.cursor, h = this.a, c = 0, u = 0, e = false; ; ) {
      var n, o = s2 + (t - s2 >>> 1), a = 0, f = c < u ? c : u, l = r2[o];
      for (n = f; n < l[0].length; n++) {
        if (i + f == h) {
          a = -1;
          break;
        }
        if (0 != (a = this.j.charCodeAt(i + f) - l[0].charCodeAt(n))) break;
        f++;
      }
      if (0 > a ? (t = o, u = f) : (s2 = o, c = f), 1 >= t - s2) {
        if (0 < s2 || t == s2 || e) break;
        e = true;
      }
    }
    for (; ; ) {
      if (c >= (l = r2[s2])[0].length && (this.cursor = i + l[0].length, 4 > l.length || (s2 = l[3](this), this.cursor = i + l[0].length, s2))) return l[2];
      if (0 > (s2 = l[1])) return 0;
    }
  }, this.h = function(r2) {
    for (var s2 = 0, t = r2.length, i = this.cursor, h = this.f, c = 0, u = 0, e = false; ; ) {
      var n, o = s2 + (t - s2 >> 1), a = 0, f = c < u ? c : u, l = r2[o];
      for (n = l[0].length - 1 - f; 0 <= n; n--) {
        if (i - f == h) {
          a = -1;
          break;
        }
        if (0 != (a = this.j.charCodeAt(i - 1 - f) - l[0].charCodeAt(n))) break;
        f++;
      }
      if (0 > a ? (t = o, u = f) : (s2 = o, c = f), 1 >= t - s2) {
        if (0 < s2 || t == s2 || e) break;
        e = true;
      }
    }
    for (; ; ) {
      if (c >= (l = r2[s2])[0].length && (this.cursor = i - l[0].length, 4 > l.length || (s2 = l[3](this), this.cursor = i - l[0].length, s2))) return l[2];
      if (0 > (s2 = l[1])) return 0;
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
  var s2 = new r(), t = [["a", -1, 1], ["arna", 0, 1], ["erna", 0, 1], ["heterna", 2, 1], ["orna", 0, 1], ["ad", -1, 1], ["e", -1, 1], ["ade", 6, 1], ["ande", 6, 1], ["arne", 6, 1], ["are", 6, 1], ["aste", 6, 1], ["en", -1, 1], ["anden", 12, 1], ["aren", 12, 1], ["heten", 12, 1], ["ern", -1, 1], ["ar", -1, 1], ["er", -1, 1], ["heter", 18, 1], ["or", -1, 1], ["s", -1, 2], ["as", 21, 1], ["arnas", 22, 1], ["ernas", 22, 1], ["ornas", 22, 1], ["es", 21, 1], ["ades", 26, 1], ["andes", 26, 1], ["ens", 21, 1], ["arens", 29, 1], ["hetens", 29, 1], ["erns", 21, 1], ["at", -1, 1], ["andet", -1, 1], ["het", -1, 1], ["ast", -1, 1]], i = [["dd", -1, -1], ["gd", -1, -1], ["nn", -1, -1], ["dt", -1, -1], ["gt", -1, -1], ["kt", -1, -1], ["tt", -1, -1]], h = [["ig", -1, 1], ["lig", 0, 1], ["els", -1, 1], ["fullt", -1, 3], ["löst", -1, 2]], c = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 32], u = [119, 127, 149], e = 0, n = 0;
  this.l = function() {
    var r2 = s2.cursor;
    r: {
      n = s2.a;
      var o = s2.cursor, a = s2.cursor + 3;
      if (!(a > s2.a)) {
        for (s2.cursor = a, e = s2.cursor, s2.cursor = o; ; ) {
          if (o = s2.cursor, s2.i(c, 97, 246)) {
            s2.cursor = o;
            break;
          }
          if (s2.cursor = o, s2.cursor >= s2.a) break r;
          s2.cursor++;
        }
        for (; !s2.k(c, 97, 246); ) {
          if (s2.cursor >= s2.a) break r;
          s2.cursor++;
        }
        (n = s2.cursor) < e && (n = e);
      }
    }
    if (s2.cursor = r2, s2.f = s2.cursor, s2.cursor = s2.a, r2 = s2.a - s2.cursor, !(s2.cursor < n)) if (a = s2.f, s2.f = n, s2.d = s2.cursor, 0 == (o = s2.h(t))) s2.f = a;
    else switch (s2.c = s2.cursor, s2.f = a, o) {
      case 1:
        s2.e();
        break;
      case 2:
        s2.n(u, 98, 121) && s2.e();
    }
    return s2.cursor = s2.a - r2, r2 = s2.a - s2.cursor, s2.cursor < n || (o = s2.f, s2.f = n, a = s2.a - s2.cursor, 0 == s2.h(i) ? s2.f = o : (s2.cursor = s2.a - a, s2.d = s2.cursor, s2.cursor <= s2.f ? s2.f = o : (s2.cursor--, s2.c = s2.cursor, s2.e() && (s2.f = o)))), s2.cursor = s2.a - r2, r2 = s2.a - s2.cursor, !(function() {
      var r3;
      if (!(s2.cursor < n)) {
        var t2 = s2.f;
        if (s2.f = n, s2.d = s2.cursor, 0 != (r3 = s2.h(h))) switch (s2.c = s2.cursor, r3) {
          case 1:
            if (!s2.e()) return;
            break;
          case 2:
            if (!s2.b("lös")) return;
            break;
          case 3:
            if (!s2.b("full")) return;
        }
        s2.f = t2;
      }
    })(), s2.cursor = s2.a - r2, s2.cursor = s2.f, true;
  }, this.stemWord = function(r2) {
    return s2.p(r2), this.l(), s2.j;
  };
}();
function stemmer(r2) {
  return s.stemWord(r2);
}
var language = "swedish";
export {
  language,
  stemmer
};
