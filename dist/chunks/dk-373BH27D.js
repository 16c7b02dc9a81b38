import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import "./chunk-TWWXAI3T.js";

// node_modules/@orama/stemmers/dist/dk.js
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
    for (var s2 = 0, t = r2.length, i = this.cursor, h = this.a, e = 0, c = 0, u = false; ; ) {
      var o, n = s2 + (t - s2 >>> 1), f = 0, a = e < c ? e : c, d = r2[n];
      for (o = a; o < d[0].length; o++) {
        if (i + a == h) {
          f = -1;
          break;
        }
        if (0 != (f = this.j.charCodeAt(i + a) - d[0].charCodeAt(o))) break;
        a++;
      }
      if (0 > f ? (t = n, c = a) : (s2 = n, e = a), 1 >= t - s2) {
        if (0 < s2 || t == s2 || u) break;
        u = true;
      }
    }
    for (; ; ) {
      if (e >= (d = r2[s2])[0].length && (this.cursor = i + d[0].length, 4 > d.length || (s2 = d[3](this), this.cursor = i + d[0].length, s2))) return d[2];
      if (0 > (s2 = d[1])) return 0;
    }
  }, this.h = function(r2) {
    for (var s2 = 0, t = r2.length, i = this.cursor, h = this.f, e = 0, c = 0, u = false; ; ) {
      var o, n = s2 + (t - s2 >> 1), f = 0, a = e < c ? e : c, d = r2[n];
      for (o = d[0].length - 1 - a; 0 <= o; o--) {
        if (i - a == h) {
          f = -1;
          break;
        }
        if (0 != (f = this.j.charCodeAt(i - 1 - a) - d[0].charCodeAt(o))) break;
        a++;
      }
      if (0 > f ? (t = n, c = a) : (s2 = n, e = a), 1 >= t - s2) {
        if (0 < s2 || t == s2 || u) break;
        u = true;
      }
    }
    for (; ; ) {
      if (e >= (d = r2[s2])[0].length && (this.cursor = i - d[0].length, 4 > d.length || (s2 = d[3](this), this.cursor = i - d[0].length, s2))) return d[2];
      if (0 > (s2 = d[1])) return 0;
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
    var r2 = t.a - t.cursor;
    if (!(t.cursor < f)) {
      var s3 = t.f;
      t.f = f, t.d = t.cursor, 0 == t.h(h) ? t.f = s3 : (t.c = t.cursor, t.f = s3, t.cursor = t.a - r2, t.cursor <= t.f || (t.cursor--, t.c = t.cursor, t.e()));
    }
  }
  var t = new r(), i = [["hed", -1, 1], ["ethed", 0, 1], ["ered", -1, 1], ["e", -1, 1], ["erede", 3, 1], ["ende", 3, 1], ["erende", 5, 1], ["ene", 3, 1], ["erne", 3, 1], ["ere", 3, 1], ["en", -1, 1], ["heden", 10, 1], ["eren", 10, 1], ["er", -1, 1], ["heder", 13, 1], ["erer", 13, 1], ["s", -1, 2], ["heds", 16, 1], ["es", 16, 1], ["endes", 18, 1], ["erendes", 19, 1], ["enes", 18, 1], ["ernes", 18, 1], ["eres", 18, 1], ["ens", 16, 1], ["hedens", 24, 1], ["erens", 24, 1], ["ers", 16, 1], ["ets", 16, 1], ["erets", 28, 1], ["et", -1, 1], ["eret", 30, 1]], h = [["gd", -1, -1], ["dt", -1, -1], ["gt", -1, -1], ["kt", -1, -1]], e = [["ig", -1, 1], ["lig", 0, 1], ["elig", 1, 1], ["els", -1, 1], ["løst", -1, 2]], c = [119, 223, 119, 1], u = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 128], o = [239, 254, 42, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16], n = 0, f = 0, a = "";
  this.l = function() {
    var r2 = t.cursor;
    r: {
      f = t.a;
      var h2 = t.cursor, d = t.cursor + 3;
      if (!(d > t.a)) {
        for (t.cursor = d, n = t.cursor, t.cursor = h2; ; ) {
          if (h2 = t.cursor, t.i(u, 97, 248)) {
            t.cursor = h2;
            break;
          }
          if (t.cursor = h2, t.cursor >= t.a) break r;
          t.cursor++;
        }
        for (; !t.k(u, 97, 248); ) {
          if (t.cursor >= t.a) break r;
          t.cursor++;
        }
        (f = t.cursor) < n && (f = n);
      }
    }
    if (t.cursor = r2, t.f = t.cursor, t.cursor = t.a, r2 = t.a - t.cursor, !(t.cursor < f)) if (d = t.f, t.f = f, t.d = t.cursor, 0 == (h2 = t.h(i))) t.f = d;
    else switch (t.c = t.cursor, t.f = d, h2) {
      case 1:
        t.e();
        break;
      case 2:
        t.n(o, 97, 229) && t.e();
    }
    if ((t.cursor = t.a - r2, r2 = t.a - t.cursor, s2(), t.cursor = t.a - r2, r2 = t.a - t.cursor, h2 = t.a - t.cursor, t.d = t.cursor, !(t.g("st") && (t.c = t.cursor, t.g("ig") && !t.e()))) && (t.cursor = t.a - h2, !(t.cursor < f))) if (d = t.f, t.f = f, t.d = t.cursor, 0 == (h2 = t.h(e))) t.f = d;
    else switch (t.c = t.cursor, t.f = d, h2) {
      case 1:
        if (!t.e()) break;
        h2 = t.a - t.cursor, s2(), t.cursor = t.a - h2;
        break;
      case 2:
        t.b("løs");
    }
    return t.cursor = t.a - r2, r2 = t.a - t.cursor, t.cursor < f || (h2 = t.f, t.f = f, t.d = t.cursor, t.n(c, 98, 122) ? (t.c = t.cursor, "" != (a = t.u()) && (t.f = h2, t.g(a) && t.e())) : t.f = h2), t.cursor = t.a - r2, t.cursor = t.f, true;
  }, this.stemWord = function(r2) {
    return t.p(r2), this.l(), t.j;
  };
}();
function stemmer(r2) {
  return s.stemWord(r2);
}
var language = "danish";
export {
  language,
  stemmer
};
