# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the texts for users in C++ sources, each with the context it is looked up in at run time.

Seen are:
  translate("ctx", "text")  QT_TRANSLATE_NOOP("ctx", "text")  DeedText("ctx", "text")  kindOf<R>("ctx", "one", "many")
  helper("text")            where a function or lambda `helper(const char* x)` of this file, or of a header it
                            includes, calls translate("ctx", x)
  tr("text")                in a member of a QObject class: its own tr hides the file's helper, so the
                            context is the class, exactly as the compiler will have it
Adjacent literals are joined, escapes and raw strings read, `cond ? "a" : "b"` gives both.
Not seen: helpers made by macros, and member functions of class templates.
"""
import os
import re
from collections import namedtuple

Text = namedtuple("Text", "path line context source")
Token = namedtuple("Token", "kind text line")  # kind: id, str, other
Scope = namedtuple("Scope", "kind name head")  # kind: namespace, class, member, block

TOKEN = re.compile(r"""
    (?P<skip>\s+ | //(?:\\\n|[^\n])* | /\*.*?\*/)
  | (?P<include>(?m:^[ \t]*)\#[ \t]*include[ \t]*"(?P<file>[^"\n]+)")
  | (?P<raw>(?:u8|u|U|L)?R"(?P<delim>[^()\\\s]{0,16})\((?P<body>.*?)\)(?P=delim)")
  | (?P<str>(?P<prefix>u8|u|U|L)?"(?P<chars>(?:\\.|[^"\\\n])*)")
  | (?P<char>(?:u8|u|U|L)?'(?:\\.|[^'\\\n])+')
  | (?P<num>\.?\d(?:'?[\w.])*)
  | (?P<id>[A-Za-z_]\w*)
  | (?P<op>::|->|.)
""", re.X | re.S)
SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}


def literal(chars):
    out = bytearray()
    for m in re.finditer(r"\\(?:x([0-9a-fA-F]+)|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(\n)|(.))|([^\\]+)", chars, re.S):
        hexa, u4, u8, octal, joined, plain, rest = m.groups()
        if hexa:
            out.append(int(hexa, 16) & 255)
        elif u4 or u8:
            out += chr(int(u4 or u8, 16)).encode()
        elif octal:
            out.append(int(octal, 8) & 255)
        elif plain:
            out += SIMPLE.get(plain, plain).encode()
        elif rest:
            out += rest.encode()
    return out.decode("utf-8", "replace")


def tokens_of(text):
    """Tokens with adjacent char literals joined, and the files it includes."""
    tokens, includes, line = [], [], 1
    for m in TOKEN.finditer(text):
        if m["include"]:
            includes.append(m["file"])
        elif m["raw"] is not None or m["str"] is not None:
            wide = m["raw"][0] in "uUL" if m["raw"] else bool(m["prefix"])
            value = m["body"] if m["raw"] else literal(m["chars"])
            if tokens and tokens[-1].kind == "str" and not wide:
                tokens[-1] = Token("str", tokens[-1].text + value, tokens[-1].line)
            else:
                tokens.append(Token("wide" if wide else "str", value, line))
        elif m["id"]:
            tokens.append(Token("id", m["id"], line))
        elif m["op"] or m["num"] or m["char"]:
            tokens.append(Token("other", m["op"] or "0", line))
        line += m[0].count("\n")
    return tokens, includes


def words(tokens):
    return [t.text if t.kind != "str" else '""' for t in tokens]


def scope_of(head):
    """What a `{` opens, from the tokens since the last boundary."""
    w = words(head)
    if "namespace" in w:
        return Scope("namespace", "::".join(x for x in w[w.index("namespace") + 1:] if re.match(r"\w", x)), head)
    for key in ("class", "struct"):
        # `template <class T> struct X : Y` and `enum class X` need a second look.
        at = [i for i, x in enumerate(w) if x == key and (i == 0 or w[i - 1] not in ("<", ",", "enum"))]
        if at and "(" not in w[:at[0]] and not ("(" in w and "=" in w):
            names = [x for x in w[at[0] + 1:] if re.match(r"[A-Za-z_]\w*$", x) and x not in ("final", "alignas")]
            if names:
                return Scope("class", names[0], head)
    depth = 0
    for i, x in enumerate(w):
        depth += (x == "<") - (x == ">")
        if x == "(" and depth <= 0:
            # Back over the name: `Class::name(`, `Class::~Class(`, `Class::operator==(`.
            j = i - 1
            if "operator" in w[max(0, j - 3):i]:
                j = w.index("operator", max(0, j - 3))
            j -= 1 if j > 0 and w[j - 1] == "~" else 0
            if j >= 2 and w[j - 1] == "::":
                return Scope("member", w[j - 2], head)
            break
    return Scope("block", "", head)


class File:
    """One source file, walked once: its classes, its helpers, its texts."""

    def __init__(self, path, text):
        self.path = path
        self.tokens, self.includes = tokens_of(text)
        self.classes, self.helpers, self.where = {}, {}, []
        stack, head, t = [], [], self.tokens
        for i, token in enumerate(t):
            where = [(s.kind, s.name) for s in stack if s.kind != "block"]
            if token.text == "tr" and stack and stack[-1].kind == "namespace" and ":" in words(head) and "=" not in words(head):
                where.append((scope_of(head).kind, scope_of(head).name))  # in a constructor's initialisers
            self.where.append(where)
            if token.text == "{" and token.kind == "other":
                scope = scope_of(head)
                stack.append(scope)
                if scope.kind == "class":
                    self.add_class(scope, stack[:-1])
                head = []
            elif token.text == "}" and token.kind == "other":
                closed = stack.pop() if stack else None
                # `: a_{1}, b_{2} {`: braces of a constructor's initialisers end no definition.
                again = closed and i + 1 < len(t) and t[i + 1].text in (",", "{")
                head = closed.head if again else []
            elif token.text == ";" and token.kind == "other":
                head = []
            else:
                head.append(token)
                self.look_for_helper(i, stack)
                if token.text in ("Q_OBJECT", "Q_GADGET", "Q_DECLARE_TR_FUNCTIONS") and stack and stack[-1].kind == "class":
                    name = stack[-1].name
                    if token.text == "Q_DECLARE_TR_FUNCTIONS":
                        self.classes[name]["context"] = t[i + 2].text
                    elif token.text == "Q_OBJECT":
                        self.classes[name]["context"] = self.classes[name]["qualified"]

    def add_class(self, scope, outer):
        w = words(scope.head)
        bases, depth = [], 0
        colon = next((i for i, x in enumerate(w) if x == ":" and scope.name in w[:i]), len(w))
        for i in range(colon + 1, len(w)):
            depth += (w[i] == "<") - (w[i] == ">")
            if depth == 0 and re.match(r"[A-Za-z_]\w*$", w[i]) and w[i] not in ("public", "private", "protected", "virtual") \
                    and (i + 1 == len(w) or w[i + 1] != "::"):
                bases.append(w[i])
        qualified = "::".join([s.name for s in outer if s.kind in ("namespace", "class") and s.name] + [scope.name])
        self.classes[scope.name] = {"bases": bases, "qualified": qualified, "context": None}

    def look_for_helper(self, i, stack):
        """translate("ctx", x) inside f(const char* x) or f = [](const char* x): f is a helper."""
        t = self.tokens
        if not (t[i].text == "translate" and [x.kind for x in t[i + 2:i + 3]] == ["str"] and t[i + 3].text == ","
                and t[i + 4].kind == "id"):
            return
        parameter = t[i + 4].text
        for scope in reversed(stack):
            w = words(scope.head)
            if parameter not in w or "char" not in w:
                continue
            start = w.index("(", w.index("[") if "[" in w else 0) if "(" in w else None
            if start is None:
                return
            name = w[w.index("=") - 1] if "=" in w and "[" in w and w.index("=") < w.index("[") else w[start - 1]
            position = w[start:w.index(parameter, start)].count(",")
            self.helpers[name] = (t[i + 2].text, position)
            return


def context_of_class(name, classes, seen=()):
    """The context of an unqualified tr() in a member of class `name`; None when it has no tr."""
    if name in seen:
        return None
    if name not in classes:
        # Qt's own classes; those that are no QObject have no tr and are no base of ours in practice.
        qobject = re.match(r"Q(Object|.*(Widget|Dialog|Window|Model|View|Delegate|Button|Edit|Label|Frame|Box|Action|Menu|Bar"
                           r"|Layout|Translator|Thread|Application|Validator|Style|Wizard|Page|Page\w*|Slider|Splitter))$", name)
        return name if qobject else None
    entry = classes[name]
    if entry["context"]:
        return entry["context"]
    for base in entry["bases"]:
        found = context_of_class(base, classes, seen + (name,))
        if found:
            return found
    return None


def argument(tokens, start, position):
    """The char literals of the position-th argument of the call whose `(` or `{` is at `start`."""
    depth, index, out = 0, 0, []
    for i in range(start, len(tokens)):
        t = tokens[i]
        if t.kind == "other" and t.text in "([{":
            depth += 1
        elif t.kind == "other" and t.text in ")]}":
            depth -= 1
            if depth == 0:
                break
        elif t.kind == "other" and t.text == "," and depth == 1:
            index += 1
        elif t.kind == "str" and depth == 1 and index == position and tokens[i - 1].text in ("(", "{", ",", "?", ":"):
            out.append(t)
    return out


def texts_of(root, folders):
    files = {}
    for folder in folders:
        for base, subfolders, names in os.walk(os.path.join(root, folder)):
            subfolders.sort()
            for name in sorted(names):
                if name.endswith((".cpp", ".h")):
                    path = os.path.relpath(os.path.join(base, name), root).replace(os.sep, "/")
                    with open(os.path.join(root, path), encoding="utf-8") as f:
                        files[path] = File(path, f.read())
    classes = {}
    for f in files.values():
        for name, entry in f.classes.items():
            if name not in classes or entry["context"] or not classes[name]["context"]:
                classes[name] = entry

    def helpers_of(path, seen):
        if path in seen or path not in files:
            return {}
        seen.add(path)
        found = {}
        for include in files[path].includes:
            for candidate in (include, os.path.normpath(os.path.join(os.path.dirname(path), include)).replace(os.sep, "/")):
                found.update(helpers_of(candidate, seen))
        found.update(files[path].helpers)
        return found

    texts, complaints = set(), []
    for path, f in files.items():
        helpers, local = helpers_of(path, set()), dict(classes)
        local.update(f.classes)
        for i, t in enumerate(f.tokens):
            if t.kind != "id" or i + 1 >= len(f.tokens):
                continue
            open_at = i + 1
            if t.text == "kindOf" and f.tokens[open_at].text == "<":
                while open_at < len(f.tokens) and f.tokens[open_at].text != "(":
                    open_at += 1
            elif t.text == "DeedText" and f.tokens[open_at].kind == "id":
                open_at += 1  # DeedText what("ctx", "text")
            if open_at >= len(f.tokens) or f.tokens[open_at].text not in ("(", "{") or f.tokens[open_at].kind != "other":
                continue
            if t.text in ("translate", "QT_TRANSLATE_NOOP", "DeedText", "kindOf"):
                context = argument(f.tokens, open_at, 0)
                for position in (1, 2) if t.text == "kindOf" else (1,):
                    for source in argument(f.tokens, open_at, position) if len(context) == 1 else []:
                        texts.add(Text(path, source.line, context[0].text, source.text))
            elif t.text == "tr" or t.text in helpers:
                qualifier = f.tokens[i - 2].text if i > 1 and f.tokens[i - 1].text in ("::", ".", "->") else None
                owner = qualifier if qualifier and f.tokens[i - 1].text == "::" else \
                    next((name for kind, name in reversed(f.where[i]) if kind in ("class", "member")), None)
                context = context_of_class(owner, local) if t.text == "tr" and owner else None
                position = 0
                if context is None and t.text in helpers:
                    context, position = helpers[t.text]
                for source in argument(f.tokens, open_at, position):
                    if context is None:
                        complaints.append(f"{path}:{source.line}: no context is known for tr({source.text!r})")
                    elif source.text:
                        texts.add(Text(path, source.line, context, source.text))
    return texts, complaints
