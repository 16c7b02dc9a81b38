import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import "./chunk-TWWXAI3T.js";

// node_modules/@orama/stemmers/dist/fr.js
function r() {
  this.p = function(r2) {
    this.j = r2, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r2) {
    this.j = r2.j, this.cursor = r2.cursor, this.a = r2.a, this.f = r2.f, this.c = r2.c, this.d = r2.d;
  }, this.i = function(r2, s2, e) {
    if (this.cursor >= this.a) return false;
    var i = this.j.charCodeAt(this.cursor);
    return !(i > e) && !(i < s2) && 0 != (r2[(i -= s2) >>> 3] & 1 << (7 & i)) && (this.cursor++, true);
  }, this.n = function(r2, s2, e) {
    if (this.cursor <= this.f) return false;
    var i = this.j.charCodeAt(this.cursor - 1);
    return !(i > e) && !(i < s2) && 0 != (r2[(i -= s2) >>> 3] & 1 << (7 & i)) && (this.cursor--, true);
  }, this.k = function(r2, s2, e) {
    if (this.cursor >= this.a) return false;
    var i = this.j.charCodeAt(this.cursor);
    return i > e || i < s2 ? (this.cursor++, true) : 0 == (r2[(i -= s2) >>> 3] & 1 << (7 & i)) && (this.cursor++, true);
  }, this.q = function(r2, s2, e) {
    if (this.cursor <= this.f) return false;
    var i = this.j.charCodeAt(this.cursor - 1);
    return i > e || i < s2 ? (this.cursor--, true) : 0 == (r2[(i -= s2) >>> 3] & 1 << (7 & i)) && (this.cursor--, true);
  }, this.m = function(r2) {
    return !(this.a - this.cursor < r2.length) && this.j.slice(this.cursor, this.cursor + r2.length) == r2 && (this.cursor += r2.length, true);
  }, this.g = function(r2) {
    return !(this.cursor - this.f < r2.length) && this.j.slice(this.cursor - r2.length, this.cursor) == r2 && (this.cursor -= r2.length, true);
  }, this.o = function(r2) {
    for (var s2 = 0, e = r2.length, i = this.cursor, u = this.a, t = 0, c = 0, a = false; ; ) {
      var o, n = s2 + (e - s2 >>> 1), f = 0, h = t < c ? t : c, b = r2[n];
      for (o = h; o < b[0].length; o++) {
        if (i + h == u) {
          f = -1;
          break;
        }
        if (0 != (f = this.j.charCodeAt(i + h) - b[0].charCodeAt(o))) break;
        h++;
      }
      if (0 > f ? (e = n, c = h) : (s2 = n, t = h), 1 >= e - s2) {
        if (0 < s2 || e == s2 || a) break;
        a = true;
      }
    }
    for (; ; ) {
      if (t >= (b = r2[s2])[0].length && (this.cursor = i + b[0].length, 4 > b.length || (s2 = b[3](this), this.cursor = i + b[0].length, s2))) return b[2];
      if (0 > (s2 = b[1])) return 0;
    }
  }, this.h = function(r2) {
    for (var s2 = 0, e = r2.length, i = this.cursor, u = this.f, t = 0, c = 0, a = false; ; ) {
      var o, n = s2 + (e - s2 >> 1), f = 0, h = t < c ? t : c, b = r2[n];
      for (o = b[0].length - 1 - h; 0 <= o; o--) {
        if (i - h == u) {
          f = -1;
          break;
        }
        if (0 != (f = this.j.charCodeAt(i - 1 - h) - b[0].charCodeAt(o))) break;
        h++;
      }
      if (0 > f ? (e = n, c = h) : (s2 = n, t = h), 1 >= e - s2) {
        if (0 < s2 || e == s2 || a) break;
        a = true;
      }
    }
    for (; ; ) {
      if (t >= (b = r2[s2])[0].length && (this.cursor = i - b[0].length, 4 > b.length || (s2 = b[3](this), this.cursor = i - b[0].length, s2))) return b[2];
      if (0 > (s2 = b[1])) return 0;
    }
  }, this.s = function(r2, s2, e) {
    var i = e.length - (s2 - r2);
    return this.j = this.j.slice(0, r2) + e + this.j.slice(s2), this.a += i, this.cursor >= s2 ? this.cursor += i : this.cursor > r2 && (this.cursor = r2), i;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r2) {
    var s2 = false;
    return this.t() && (this.s(this.c, this.d, r2), s2 = true), s2;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r2, s2, e) {
    s2 = this.s(r2, s2, e), r2 <= this.c && (this.c += s2), r2 <= this.d && (this.d += s2);
  }, this.u = function() {
    var r2 = "";
    return this.t() && (r2 = this.j.slice(this.c, this.d)), r2;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var s = new function() {
  function s2() {
    return m <= u.cursor;
  }
  function e() {
    return v <= u.cursor;
  }
  function i() {
    return g <= u.cursor;
  }
  var u = new r(), t = [["col", -1, -1], ["par", -1, -1], ["tap", -1, -1]], c = [["", -1, 7], ["H", 0, 6], ["He", 1, 4], ["Hi", 1, 5], ["I", 0, 1], ["U", 0, 2], ["Y", 0, 3]], a = [["iqU", -1, 3], ["abl", -1, 3], ["Ièr", -1, 4], ["ièr", -1, 4], ["eus", -1, 2], ["iv", -1, 1]], o = [["ic", -1, 2], ["abil", -1, 1], ["iv", -1, 3]], n = [["iqUe", -1, 1], ["atrice", -1, 2], ["ance", -1, 1], ["ence", -1, 5], ["logie", -1, 3], ["able", -1, 1], ["isme", -1, 1], ["euse", -1, 11], ["iste", -1, 1], ["ive", -1, 8], ["if", -1, 8], ["usion", -1, 4], ["ation", -1, 2], ["ution", -1, 4], ["ateur", -1, 2], ["iqUes", -1, 1], ["atrices", -1, 2], ["ances", -1, 1], ["ences", -1, 5], ["logies", -1, 3], ["ables", -1, 1], ["ismes", -1, 1], ["euses", -1, 11], ["istes", -1, 1], ["ives", -1, 8], ["ifs", -1, 8], ["usions", -1, 4], ["ations", -1, 2], ["utions", -1, 4], ["ateurs", -1, 2], ["ments", -1, 15], ["ements", 30, 6], ["issements", 31, 12], ["ités", -1, 7], ["ment", -1, 15], ["ement", 34, 6], ["issement", 35, 12], ["amment", 34, 13], ["emment", 34, 14], ["aux", -1, 10], ["eaux", 39, 9], ["eux", -1, 1], ["ité", -1, 7]], f = [["ira", -1, 1], ["ie", -1, 1], ["isse", -1, 1], ["issante", -1, 1], ["i", -1, 1], ["irai", 4, 1], ["ir", -1, 1], ["iras", -1, 1], ["ies", -1, 1], ["îmes", -1, 1], ["isses", -1, 1], ["issantes", -1, 1], ["îtes", -1, 1], ["is", -1, 1], ["irais", 13, 1], ["issais", 13, 1], ["irions", -1, 1], ["issions", -1, 1], ["irons", -1, 1], ["issons", -1, 1], ["issants", -1, 1], ["it", -1, 1], ["irait", 21, 1], ["issait", 21, 1], ["issant", -1, 1], ["iraIent", -1, 1], ["issaIent", -1, 1], ["irent", -1, 1], ["issent", -1, 1], ["iront", -1, 1], ["ît", -1, 1], ["iriez", -1, 1], ["issiez", -1, 1], ["irez", -1, 1], ["issez", -1, 1]], h = [["a", -1, 3], ["era", 0, 2], ["asse", -1, 3], ["ante", -1, 3], ["ée", -1, 2], ["ai", -1, 3], ["erai", 5, 2], ["er", -1, 2], ["as", -1, 3], ["eras", 8, 2], ["âmes", -1, 3], ["asses", -1, 3], ["antes", -1, 3], ["âtes", -1, 3], ["ées", -1, 2], ["ais", -1, 3], ["erais", 15, 2], ["ions", -1, 1], ["erions", 17, 2], ["assions", 17, 3], ["erons", -1, 2], ["ants", -1, 3], ["és", -1, 2], ["ait", -1, 3], ["erait", 23, 2], ["ant", -1, 3], ["aIent", -1, 3], ["eraIent", 26, 2], ["èrent", -1, 2], ["assent", -1, 3], ["eront", -1, 2], ["ât", -1, 3], ["ez", -1, 2], ["iez", 32, 2], ["eriez", 33, 2], ["assiez", 33, 3], ["erez", 32, 2], ["é", -1, 2]], b = [["e", -1, 3], ["Ière", 0, 2], ["ière", 0, 2], ["ion", -1, 1], ["Ier", -1, 2], ["ier", -1, 2]], k = [["ell", -1, -1], ["eill", -1, -1], ["enn", -1, -1], ["onn", -1, -1], ["ett", -1, -1]], l = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 130, 103, 8, 5], d = [1, 65, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128], g = 0, v = 0, m = 0;
  this.l = function() {
    var r2 = u.cursor;
    !(function() {
      for (; ; ) {
        var r3 = u.cursor;
        r: {
          for (; ; ) {
            var s3 = u.cursor;
            s: {
              e: {
                var e2 = u.cursor;
                i: if (u.i(l, 97, 251)) {
                  u.c = u.cursor;
                  u: {
                    var i2 = u.cursor;
                    if (u.m("u") && (u.d = u.cursor, u.i(l, 97, 251))) {
                      if (!u.b("U")) return;
                      break u;
                    }
                    if (u.cursor = i2, u.m("i") && (u.d = u.cursor, u.i(l, 97, 251))) {
                      if (!u.b("I")) return;
                      break u;
                    }
                    if (u.cursor = i2, !u.m("y")) break i;
                    if (u.d = u.cursor, !u.b("Y")) return;
                  }
                  break e;
                }
                if (u.cursor = e2, u.c = u.cursor, u.m("ë")) {
                  if (u.d = u.cursor, !u.b("He")) return;
                  break e;
                }
                if (u.cursor = e2, u.c = u.cursor, u.m("ï")) {
                  if (u.d = u.cursor, !u.b("Hi")) return;
                  break e;
                }
                if (u.cursor = e2, u.c = u.cursor, u.m("y") && (u.d = u.cursor, u.i(l, 97, 251))) {
                  if (!u.b("Y")) return;
                  break e;
                }
                if (u.cursor = e2, !u.m("q") || (u.c = u.cursor, !u.m("u"))) break s;
                if (u.d = u.cursor, !u.b("U")) return;
              }
              u.cursor = s3;
              break;
            }
            if (u.cursor = s3, u.cursor >= u.a) break r;
            u.cursor++;
          }
          continue;
        }
        u.cursor = r3;
        break;
      }
    })(), u.cursor = r2, g = v = m = u.a, r2 = u.cursor;
    r: {
      t: {
        var j = u.cursor;
        if (u.i(l, 97, 251) && u.i(l, 97, 251) && !(u.cursor >= u.a)) {
          u.cursor++;
          break t;
        }
        if (u.cursor = j, 0 != u.o(t)) break t;
        if (u.cursor = j, u.cursor >= u.a) break r;
        for (u.cursor++; !u.i(l, 97, 251); ) {
          if (u.cursor >= u.a) break r;
          u.cursor++;
        }
      }
      m = u.cursor;
    }
    u.cursor = r2, r2 = u.cursor;
    r: {
      for (; !u.i(l, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      for (; !u.k(l, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      for (v = u.cursor; !u.i(l, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      for (; !u.k(l, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      g = u.cursor;
    }
    u.cursor = r2, u.f = u.cursor, u.cursor = u.a, r2 = u.a - u.cursor;
    t: {
      j = u.a - u.cursor;
      s: {
        var q = u.a - u.cursor;
        e: {
          var z = u.a - u.cursor;
          if ((function() {
            var r3;
            if (u.d = u.cursor, 0 == (r3 = u.h(n))) return false;
            switch (u.c = u.cursor, r3) {
              case 1:
                if (!i() || !u.e()) return false;
                break;
              case 2:
                if (!i() || !u.e()) return false;
                if (r3 = u.a - u.cursor, u.d = u.cursor, u.g("ic")) {
                  u.c = u.cursor;
                  t: {
                    if (r3 = u.a - u.cursor, i()) {
                      if (!u.e()) return false;
                      break t;
                    }
                    if (u.cursor = u.a - r3, !u.b("iqU")) return false;
                  }
                } else u.cursor = u.a - r3;
                break;
              case 3:
                if (!i() || !u.b("log")) return false;
                break;
              case 4:
                if (!i() || !u.b("u")) return false;
                break;
              case 5:
                if (!i() || !u.b("ent")) return false;
                break;
              case 6:
                if (!s2() || !u.e()) return false;
                var t2 = u.a - u.cursor;
                r: if (u.d = u.cursor, 0 == (r3 = u.h(a))) u.cursor = u.a - t2;
                else switch (u.c = u.cursor, r3) {
                  case 1:
                    if (!i()) {
                      u.cursor = u.a - t2;
                      break r;
                    }
                    if (!u.e()) return false;
                    if (u.d = u.cursor, !u.g("at") || (u.c = u.cursor, !i())) {
                      u.cursor = u.a - t2;
                      break r;
                    }
                    if (!u.e()) return false;
                    break;
                  case 2:
                    t: {
                      if (r3 = u.a - u.cursor, i()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r3, !e()) {
                        u.cursor = u.a - t2;
                        break r;
                      }
                      if (!u.b("eux")) return false;
                    }
                    break;
                  case 3:
                    if (!i()) {
                      u.cursor = u.a - t2;
                      break r;
                    }
                    if (!u.e()) return false;
                    break;
                  case 4:
                    if (!s2()) {
                      u.cursor = u.a - t2;
                      break r;
                    }
                    if (!u.b("i")) return false;
                }
                break;
              case 7:
                if (!i() || !u.e()) return false;
                t2 = u.a - u.cursor;
                r: if (u.d = u.cursor, 0 == (r3 = u.h(o))) u.cursor = u.a - t2;
                else switch (u.c = u.cursor, r3) {
                  case 1:
                    t: {
                      if (r3 = u.a - u.cursor, i()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r3, !u.b("abl")) return false;
                    }
                    break;
                  case 2:
                    t: {
                      if (r3 = u.a - u.cursor, i()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r3, !u.b("iqU")) return false;
                    }
                    break;
                  case 3:
                    if (!i()) {
                      u.cursor = u.a - t2;
                      break r;
                    }
                    if (!u.e()) return false;
                }
                break;
              case 8:
                if (!i() || !u.e()) return false;
                if (r3 = u.a - u.cursor, u.d = u.cursor, u.g("at")) if (u.c = u.cursor, i()) {
                  if (!u.e()) return false;
                  if (u.d = u.cursor, u.g("ic")) {
                    u.c = u.cursor;
                    t: {
                      if (r3 = u.a - u.cursor, i()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r3, !u.b("iqU")) return false;
                    }
                  } else u.cursor = u.a - r3;
                } else u.cursor = u.a - r3;
                else u.cursor = u.a - r3;
                break;
              case 9:
                if (!u.b("eau")) return false;
                break;
              case 10:
                if (!e() || !u.b("al")) return false;
                break;
              case 11:
                r: {
                  if (r3 = u.a - u.cursor, i()) {
                    if (!u.e()) return false;
                    break r;
                  }
                  if (u.cursor = u.a - r3, !e() || !u.b("eux")) return false;
                }
                break;
              case 12:
                if (!e() || !u.q(l, 97, 251) || !u.e()) return false;
                break;
              case 13:
                if (!s2()) return false;
                return u.b("ant"), false;
              case 14:
                if (!s2()) return false;
                return u.b("ent"), false;
              case 15:
                if (r3 = u.a - u.cursor, !u.n(l, 97, 251) || !s2()) return false;
                return u.cursor = u.a - r3, u.e(), false;
            }
            return true;
          })() || (u.cursor = u.a - z, (function() {
            if (u.cursor < m) return false;
            var r3 = u.f;
            if (u.f = m, u.d = u.cursor, 0 == u.h(f)) return u.f = r3, false;
            u.c = u.cursor;
            var s3 = u.a - u.cursor;
            return u.g("H") ? (u.f = r3, false) : (u.cursor = u.a - s3, u.q(l, 97, 251)) ? !!u.e() && (u.f = r3, true) : (u.f = r3, false);
          })())) break e;
          if (u.cursor = u.a - z, !(function() {
            if (u.cursor < m) return false;
            var r3, s3 = u.f;
            if (u.f = m, u.d = u.cursor, 0 == (r3 = u.h(h))) return u.f = s3, false;
            switch (u.c = u.cursor, r3) {
              case 1:
                if (!i()) return u.f = s3, false;
                if (!u.e()) return false;
                break;
              case 2:
                if (!u.e()) return false;
                break;
              case 3:
                if (!u.e()) return false;
                if (r3 = u.a - u.cursor, u.d = u.cursor, u.g("e")) {
                  if (u.c = u.cursor, !u.e()) return false;
                } else u.cursor = u.a - r3;
            }
            return u.f = s3, true;
          })()) break s;
        }
        u.cursor = u.a - q, j = u.a - u.cursor, u.d = u.cursor;
        i: {
          if (q = u.a - u.cursor, u.g("Y")) {
            if (u.c = u.cursor, !u.b("i")) return false;
            break i;
          }
          if (u.cursor = u.a - q, u.g("ç")) {
            if (u.c = u.cursor, !u.b("c")) return false;
          } else u.cursor = u.a - j;
        }
        break t;
      }
      u.cursor = u.a - j, (function() {
        var r3, s3 = u.a - u.cursor;
        r: if (u.d = u.cursor, u.g("s")) {
          u.c = u.cursor, r3 = u.a - u.cursor;
          t: {
            var e2 = u.a - u.cursor;
            if (u.g("Hi")) break t;
            if (u.cursor = u.a - e2, !u.q(d, 97, 232)) {
              u.cursor = u.a - s3;
              break r;
            }
          }
          if (u.cursor = u.a - r3, !u.e()) return;
        } else u.cursor = u.a - s3;
        if (!(u.cursor < m)) {
          if (s3 = u.f, u.f = m, u.d = u.cursor, 0 != (r3 = u.h(b))) switch (u.c = u.cursor, r3) {
            case 1:
              if (!i()) {
                u.f = s3;
                return;
              }
              if ((r3 = u.a - u.cursor, !u.g("s")) && (u.cursor = u.a - r3, !u.g("t"))) {
                u.f = s3;
                return;
              }
              if (!u.e()) return;
              break;
            case 2:
              if (!u.b("i")) return;
              break;
            case 3:
              if (!u.e()) return;
          }
          u.f = s3;
        }
      })();
    }
    u.cursor = u.a - r2, r2 = u.a - u.cursor, j = u.a - u.cursor, 0 != u.h(k) && (u.cursor = u.a - j, u.d = u.cursor, u.cursor <= u.f || (u.cursor--, u.c = u.cursor, u.e())), u.cursor = u.a - r2, r2 = u.a - u.cursor;
    r: {
      for (j = 1; ; ) {
        if (u.q(l, 97, 251)) {
          j--;
          continue;
        }
        break;
      }
      if (!(0 < j)) {
        if ((u.d = u.cursor, j = u.a - u.cursor, !u.g("é")) && (u.cursor = u.a - j, !u.g("è"))) break r;
        u.c = u.cursor, u.b("e");
      }
    }
    return u.cursor = u.a - r2, u.cursor = u.f, r2 = u.cursor, !(function() {
      for (var r3; ; ) {
        var s3 = u.cursor;
        r: if (u.c = u.cursor, 0 != (r3 = u.o(c))) {
          switch (u.d = u.cursor, r3) {
            case 1:
              if (!u.b("i")) return;
              break;
            case 2:
              if (!u.b("u")) return;
              break;
            case 3:
              if (!u.b("y")) return;
              break;
            case 4:
              if (!u.b("ë")) return;
              break;
            case 5:
              if (!u.b("ï")) return;
              break;
            case 6:
              if (!u.e()) return;
              break;
            case 7:
              if (u.cursor >= u.a) break r;
              u.cursor++;
          }
          continue;
        }
        u.cursor = s3;
        break;
      }
    })(), u.cursor = r2, true;
  }, this.stemWord = function(r2) {
    return u.p(r2), this.l(), u.j;
  };
}();
function stemmer(r2) {
  return s.stemWord(r2);
}
var language = "french";
export {
  language,
  stemmer
};
