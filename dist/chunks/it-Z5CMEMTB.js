import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import "./chunk-TWWXAI3T.js";

// node_modules/@orama/stemmers/dist/it.js
function r() {
  this.p = function(r2) {
    this.j = r2, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r2) {
    this.j = r2.j, this.cursor = r2.cursor, this.a = r2.a, this.f = r2.f, this.c = r2.c, this.d = r2.d;
  }, this.i = function(r2, i2, s) {
    if (this.cursor >= this.a) return false;
    var e = this.j.charCodeAt(this.cursor);
    return !(e > s) && !(e < i2) && 0 != (r2[(e -= i2) >>> 3] & 1 << (7 & e)) && (this.cursor++, true);
  }, this.n = function(r2, i2, s) {
    if (this.cursor <= this.f) return false;
    var e = this.j.charCodeAt(this.cursor - 1);
    return !(e > s) && !(e < i2) && 0 != (r2[(e -= i2) >>> 3] & 1 << (7 & e)) && (this.cursor--, true);
  }, this.k = function(r2, i2, s) {
    if (this.cursor >= this.a) return false;
    var e = this.j.charCodeAt(this.cursor);
    return e > s || e < i2 ? (this.cursor++, true) : 0 == (r2[(e -= i2) >>> 3] & 1 << (7 & e)) && (this.cursor++, true);
  }, this.q = function(r2, i2, s) {
    if (this.cursor <= this.f) return false;
    var e = this.j.charCodeAt(this.cursor - 1);
    return e > s || e < i2 ? (this.cursor--, true) : 0 == (r2[(e -= i2) >>> 3] & 1 << (7 & e)) && (this.cursor--, true);
  }, this.m = function(r2) {
    return !(this.a - this.cursor < r2.length) && this.j.slice(this.cursor, this.cursor + r2.length) == r2 && (this.cursor += r2.length, true);
  }, this.g = function(r2) {
    return !(this.cursor - this.f < r2.length) && this.j.slice(this.cursor - r2.length, this.cursor) == r2 && (this.cursor -= r2.length, true);
  }, this.o = function(r2) {
    for (var i2 = 0, s = r2.length, e = this.cursor, o = this.a, t = 0, c = 0, u = false; ; ) {
      var a, n = i2 + (s - i2 >>> 1), h = 0, f = t < c ? t : c, l = r2[n];
      for (a = f; a < l[0].length; a++) {
        if (e + f == o) {
          h = -1;
          break;
        }
        if (0 != (h = this.j.charCodeAt(e + f) - l[0].charCodeAt(a))) break;
        f++;
      }
      if (0 > h ? (s = n, c = f) : (i2 = n, t = f), 1 >= s - i2) {
        if (0 < i2 || s == i2 || u) break;
        u = true;
      }
    }
    for (; ; ) {
      if (t >= (l = r2[i2])[0].length && (this.cursor = e + l[0].length, 4 > l.length || (i2 = l[3](this), this.cursor = e + l[0].length, i2))) return l[2];
      if (0 > (i2 = l[1])) return 0;
    }
  }, this.h = function(r2) {
    for (var i2 = 0, s = r2.length, e = this.cursor, o = this.f, t = 0, c = 0, u = false; ; ) {
      var a, n = i2 + (s - i2 >> 1), h = 0, f = t < c ? t : c, l = r2[n];
      for (a = l[0].length - 1 - f; 0 <= a; a--) {
        if (e - f == o) {
          h = -1;
          break;
        }
        if (0 != (h = this.j.charCodeAt(e - 1 - f) - l[0].charCodeAt(a))) break;
        f++;
      }
      if (0 > h ? (s = n, c = f) : (i2 = n, t = f), 1 >= s - i2) {
        if (0 < i2 || s == i2 || u) break;
        u = true;
      }
    }
    for (; ; ) {
      if (t >= (l = r2[i2])[0].length && (this.cursor = e - l[0].length, 4 > l.length || (i2 = l[3](this), this.cursor = e - l[0].length, i2))) return l[2];
      if (0 > (i2 = l[1])) return 0;
    }
  }, this.s = function(r2, i2, s) {
    var e = s.length - (i2 - r2);
    return this.j = this.j.slice(0, r2) + s + this.j.slice(i2), this.a += e, this.cursor >= i2 ? this.cursor += e : this.cursor > r2 && (this.cursor = r2), e;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r2) {
    var i2 = false;
    return this.t() && (this.s(this.c, this.d, r2), i2 = true), i2;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r2, i2, s) {
    i2 = this.s(r2, i2, s), r2 <= this.c && (this.c += i2), r2 <= this.d && (this.d += i2);
  }, this.u = function() {
    var r2 = "";
    return this.t() && (r2 = this.j.slice(this.c, this.d)), r2;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var i = new function() {
  function i2() {
    return g <= e.cursor;
  }
  function s() {
    return v <= e.cursor;
  }
  var e = new r(), o = [["", -1, 7], ["qu", 0, 6], ["á", 0, 1], ["é", 0, 2], ["í", 0, 3], ["ó", 0, 4], ["ú", 0, 5]], t = [["", -1, 3], ["I", 0, 1], ["U", 0, 2]], c = [["la", -1, -1], ["cela", 0, -1], ["gliela", 0, -1], ["mela", 0, -1], ["tela", 0, -1], ["vela", 0, -1], ["le", -1, -1], ["cele", 6, -1], ["gliele", 6, -1], ["mele", 6, -1], ["tele", 6, -1], ["vele", 6, -1], ["ne", -1, -1], ["cene", 12, -1], ["gliene", 12, -1], ["mene", 12, -1], ["sene", 12, -1], ["tene", 12, -1], ["vene", 12, -1], ["ci", -1, -1], ["li", -1, -1], ["celi", 20, -1], ["glieli", 20, -1], ["meli", 20, -1], ["teli", 20, -1], ["veli", 20, -1], ["gli", 20, -1], ["mi", -1, -1], ["si", -1, -1], ["ti", -1, -1], ["vi", -1, -1], ["lo", -1, -1], ["celo", 31, -1], ["glielo", 31, -1], ["melo", 31, -1], ["telo", 31, -1], ["velo", 31, -1]], u = [["ando", -1, 1], ["endo", -1, 1], ["ar", -1, 2], ["er", -1, 2], ["ir", -1, 2]], a = [["ic", -1, -1], ["abil", -1, -1], ["os", -1, -1], ["iv", -1, 1]], n = [["ic", -1, 1], ["abil", -1, 1], ["iv", -1, 1]], h = [["ica", -1, 1], ["logia", -1, 3], ["osa", -1, 1], ["ista", -1, 1], ["iva", -1, 9], ["anza", -1, 1], ["enza", -1, 5], ["ice", -1, 1], ["atrice", 7, 1], ["iche", -1, 1], ["logie", -1, 3], ["abile", -1, 1], ["ibile", -1, 1], ["usione", -1, 4], ["azione", -1, 2], ["uzione", -1, 4], ["atore", -1, 2], ["ose", -1, 1], ["ante", -1, 1], ["mente", -1, 1], ["amente", 19, 7], ["iste", -1, 1], ["ive", -1, 9], ["anze", -1, 1], ["enze", -1, 5], ["ici", -1, 1], ["atrici", 25, 1], ["ichi", -1, 1], ["abili", -1, 1], ["ibili", -1, 1], ["ismi", -1, 1], ["usioni", -1, 4], ["azioni", -1, 2], ["uzioni", -1, 4], ["atori", -1, 2], ["osi", -1, 1], ["anti", -1, 1], ["amenti", -1, 6], ["imenti", -1, 6], ["isti", -1, 1], ["ivi", -1, 9], ["ico", -1, 1], ["ismo", -1, 1], ["oso", -1, 1], ["amento", -1, 6], ["imento", -1, 6], ["ivo", -1, 9], ["ità", -1, 8], ["istà", -1, 1], ["istè", -1, 1], ["istì", -1, 1]], f = [["isca", -1, 1], ["enda", -1, 1], ["ata", -1, 1], ["ita", -1, 1], ["uta", -1, 1], ["ava", -1, 1], ["eva", -1, 1], ["iva", -1, 1], ["erebbe", -1, 1], ["irebbe", -1, 1], ["isce", -1, 1], ["ende", -1, 1], ["are", -1, 1], ["ere", -1, 1], ["ire", -1, 1], ["asse", -1, 1], ["ate", -1, 1], ["avate", 16, 1], ["evate", 16, 1], ["ivate", 16, 1], ["ete", -1, 1], ["erete", 20, 1], ["irete", 20, 1], ["ite", -1, 1], ["ereste", -1, 1], ["ireste", -1, 1], ["ute", -1, 1], ["erai", -1, 1], ["irai", -1, 1], ["isci", -1, 1], ["endi", -1, 1], ["erei", -1, 1], ["irei", -1, 1], ["assi", -1, 1], ["ati", -1, 1], ["iti", -1, 1], ["eresti", -1, 1], ["iresti", -1, 1], ["uti", -1, 1], ["avi", -1, 1], ["evi", -1, 1], ["ivi", -1, 1], ["isco", -1, 1], ["ando", -1, 1], ["endo", -1, 1], ["Yamo", -1, 1], ["iamo", -1, 1], ["avamo", -1, 1], ["evamo", -1, 1], ["ivamo", -1, 1], ["eremo", -1, 1], ["iremo", -1, 1], ["assimo", -1, 1], ["ammo", -1, 1], ["emmo", -1, 1], ["eremmo", 54, 1], ["iremmo", 54, 1], ["immo", -1, 1], ["ano", -1, 1], ["iscano", 58, 1], ["avano", 58, 1], ["evano", 58, 1], ["ivano", 58, 1], ["eranno", -1, 1], ["iranno", -1, 1], ["ono", -1, 1], ["iscono", 65, 1], ["arono", 65, 1], ["erono", 65, 1], ["irono", 65, 1], ["erebbero", -1, 1], ["irebbero", -1, 1], ["assero", -1, 1], ["essero", -1, 1], ["issero", -1, 1], ["ato", -1, 1], ["ito", -1, 1], ["uto", -1, 1], ["avo", -1, 1], ["evo", -1, 1], ["ivo", -1, 1], ["ar", -1, 1], ["ir", -1, 1], ["erà", -1, 1], ["irà", -1, 1], ["erò", -1, 1], ["irò", -1, 1]], l = [17, 65, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128, 8, 2, 1], b = [17, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128, 8, 2], k = [17], v = 0, d = 0, g = 0;
  this.l = function() {
    var r2 = e.cursor;
    !(function() {
      for (var r3, i3 = e.cursor; ; ) {
        var s2 = e.cursor;
        r: if (e.c = e.cursor, 0 != (r3 = e.o(o))) {
          switch (e.d = e.cursor, r3) {
            case 1:
              if (!e.b("à")) return;
              break;
            case 2:
              if (!e.b("è")) return;
              break;
            case 3:
              if (!e.b("ì")) return;
              break;
            case 4:
              if (!e.b("ò")) return;
              break;
            case 5:
              if (!e.b("ù")) return;
              break;
            case 6:
              if (!e.b("qU")) return;
              break;
            case 7:
              if (e.cursor >= e.a) break r;
              e.cursor++;
          }
          continue;
        }
        e.cursor = s2;
        break;
      }
      for (e.cursor = i3; ; ) {
        r3 = e.cursor;
        r: {
          for (; ; ) {
            i3 = e.cursor;
            i: if (e.i(l, 97, 249)) {
              e.c = e.cursor;
              s: {
                if (s2 = e.cursor, e.m("u") && (e.d = e.cursor, e.i(l, 97, 249))) {
                  if (!e.b("U")) return;
                  break s;
                }
                if (e.cursor = s2, !e.m("i") || (e.d = e.cursor, !e.i(l, 97, 249))) break i;
                if (!e.b("I")) return;
              }
              e.cursor = i3;
              break;
            }
            if (e.cursor = i3, e.cursor >= e.a) break r;
            e.cursor++;
          }
          continue;
        }
        e.cursor = r3;
        break;
      }
    })(), e.cursor = r2, v = d = g = e.a, r2 = e.cursor;
    r: {
      e: {
        var m = e.cursor;
        i: if (e.i(l, 97, 249)) {
          s: {
            var j = e.cursor;
            o: if (e.k(l, 97, 249)) {
              for (; !e.i(l, 97, 249); ) {
                if (e.cursor >= e.a) break o;
                e.cursor++;
              }
              break s;
            }
            if (e.cursor = j, !e.i(l, 97, 249)) break i;
            for (; !e.k(l, 97, 249); ) {
              if (e.cursor >= e.a) break i;
              e.cursor++;
            }
          }
          break e;
        }
        if (e.cursor = m, !e.k(l, 97, 249)) break r;
        i: {
          m = e.cursor;
          s: if (e.k(l, 97, 249)) {
            for (; !e.i(l, 97, 249); ) {
              if (e.cursor >= e.a) break s;
              e.cursor++;
            }
            break i;
          }
          if (e.cursor = m, !e.i(l, 97, 249) || e.cursor >= e.a) break r;
          e.cursor++;
        }
      }
      g = e.cursor;
    }
    e.cursor = r2, r2 = e.cursor;
    r: {
      for (; !e.i(l, 97, 249); ) {
        if (e.cursor >= e.a) break r;
        e.cursor++;
      }
      for (; !e.k(l, 97, 249); ) {
        if (e.cursor >= e.a) break r;
        e.cursor++;
      }
      for (d = e.cursor; !e.i(l, 97, 249); ) {
        if (e.cursor >= e.a) break r;
        e.cursor++;
      }
      for (; !e.k(l, 97, 249); ) {
        if (e.cursor >= e.a) break r;
        e.cursor++;
      }
      v = e.cursor;
    }
    if (e.cursor = r2, e.f = e.cursor, e.cursor = e.a, r2 = e.a - e.cursor, e.d = e.cursor, 0 != e.h(c) && (e.c = e.cursor, 0 != (m = e.h(u)) && i2())) switch (m) {
      case 1:
        e.e();
        break;
      case 2:
        e.b("e");
    }
    e.cursor = e.a - r2, r2 = e.a - e.cursor, m = e.a - e.cursor, !(function() {
      var r3;
      if (e.d = e.cursor, 0 == (r3 = e.h(h))) return false;
      switch (e.c = e.cursor, r3) {
        case 1:
          if (!s() || !e.e()) return false;
          break;
        case 2:
          if (!s() || !e.e()) return false;
          if (r3 = e.a - e.cursor, e.d = e.cursor, e.g("ic")) if (e.c = e.cursor, s()) {
            if (!e.e()) return false;
          } else e.cursor = e.a - r3;
          else e.cursor = e.a - r3;
          break;
        case 3:
          if (!s() || !e.b("log")) return false;
          break;
        case 4:
          if (!s() || !e.b("u")) return false;
          break;
        case 5:
          if (!s() || !e.b("ente")) return false;
          break;
        case 6:
          if (!i2() || !e.e()) return false;
          break;
        case 7:
          if (!(d <= e.cursor) || !e.e()) return false;
          var o2 = e.a - e.cursor;
          r: if (e.d = e.cursor, 0 == (r3 = e.h(a))) e.cursor = e.a - o2;
          else if (e.c = e.cursor, s()) {
            if (!e.e()) return false;
            if (1 === r3) {
              if (e.d = e.cursor, !e.g("at") || (e.c = e.cursor, !s())) {
                e.cursor = e.a - o2;
                break r;
              }
              if (!e.e()) return false;
            }
          } else e.cursor = e.a - o2;
          break;
        case 8:
          if (!s() || !e.e()) return false;
          if (r3 = e.a - e.cursor, e.d = e.cursor, 0 == e.h(n)) e.cursor = e.a - r3;
          else if (e.c = e.cursor, s()) {
            if (!e.e()) return false;
          } else e.cursor = e.a - r3;
          break;
        case 9:
          if (!s() || !e.e()) return false;
          if (r3 = e.a - e.cursor, e.d = e.cursor, e.g("at")) if (e.c = e.cursor, s()) {
            if (!e.e()) return false;
            if (e.d = e.cursor, e.g("ic")) if (e.c = e.cursor, s()) {
              if (!e.e()) return false;
            } else e.cursor = e.a - r3;
            else e.cursor = e.a - r3;
          } else e.cursor = e.a - r3;
          else e.cursor = e.a - r3;
      }
      return true;
    })() && (e.cursor = e.a - m, e.cursor < g || (m = e.f, e.f = g, e.d = e.cursor, 0 == e.h(f) ? e.f = m : (e.c = e.cursor, e.e() && (e.f = m)))), e.cursor = e.a - r2, r2 = e.a - e.cursor;
    r: {
      if (m = e.a - e.cursor, e.d = e.cursor, e.n(b, 97, 242)) if (e.c = e.cursor, i2()) {
        if (!e.e()) break r;
        if (e.d = e.cursor, e.g("i")) if (e.c = e.cursor, i2()) {
          if (!e.e()) break r;
        } else e.cursor = e.a - m;
        else e.cursor = e.a - m;
      } else e.cursor = e.a - m;
      else e.cursor = e.a - m;
      m = e.a - e.cursor, e.d = e.cursor, e.g("h") ? (e.c = e.cursor, e.n(k, 99, 103) && i2() ? e.e() : e.cursor = e.a - m) : e.cursor = e.a - m;
    }
    e.cursor = e.a - r2, e.cursor = e.f, r2 = e.cursor;
    r: for (; ; ) {
      j = e.cursor;
      e: if (e.c = e.cursor, 0 != (m = e.o(t))) {
        switch (e.d = e.cursor, m) {
          case 1:
            if (!e.b("i")) break r;
            break;
          case 2:
            if (!e.b("u")) break r;
            break;
          case 3:
            if (e.cursor >= e.a) break e;
            e.cursor++;
        }
        continue;
      }
      e.cursor = j;
      break;
    }
    return e.cursor = r2, true;
  }, this.stemWord = function(r2) {
    return e.p(r2), this.l(), e.j;
  };
}();
function stemmer(r2) {
  return i.stemWord(r2);
}
var language = "italian";
export {
  language,
  stemmer
};
