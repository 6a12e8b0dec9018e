#if DOCGEN_ODATA
namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System;
using global::System.Text;

/// <summary>
/// Maps the names that properties have in C# to those that they have in JSON, along paths, in the options of expanded members and in lambdas.
/// Names whose type is not known stay, as do functions, literals and what is a name in JSON already.
/// </summary>
internal ref struct ODataNames
{
    private const int MaxNesting = 32;
    private const string EndOfList = ");";

    private readonly ReadOnlySpan<char> _text;
    private StringBuilder? _result;
    private int _copied;
    private int _next;
    private int _nesting;

    private ODataNames(string text) => _text = text;

    /// <summary>Maps a list of members, or one: <c>From/EmailAddress</c>, <c>Attachments($select=Name;$orderby=Size desc)</c>.</summary>
    public static string MapItems(string items, JsonMembers? members)
    {
        ODataNames names = new(items);
        names.Items(members, "");
        return names.ToString(items);
    }

    /// <summary>Maps a condition or an order: <c>Subject eq 'Subject' and ToRecipients/any(r: r/EmailAddress/Name ne null)</c>.</summary>
    public static string MapExpression(string expression, JsonMembers? members)
    {
        ODataNames names = new(expression);
        names.Expression(members, null, "");
        return names.ToString(expression);
    }

    private static bool IsWordStart(char c) => char.IsLetter(c) || c is '_' or '$';

    // GUIDs and qualified names are words as a whole, so that no part of them is taken for a name.
    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '-' or '@' or '$';

    private readonly string ToString(string original)
        => _result is null ? original : _result.Append(_text[_copied..]).ToString();

    private readonly bool IsAt(char c) => _next < _text.Length && _text[_next] == c;

    private void Items(JsonMembers? members, ReadOnlySpan<char> ends)
    {
        while (_next < _text.Length && !ends.Contains(_text[_next]))
        {
            if (IsWordStart(_text[_next]))
            {
                Path(members, null, isItem: true);
            }
            else
            {
                Skip();
            }
        }
    }

    private void Expression(JsonMembers? members, Variable? variables, ReadOnlySpan<char> ends)
    {
        int depth = 0;
        while (_next < _text.Length && !(depth == 0 && ends.Contains(_text[_next])))
        {
            char c = _text[_next];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (IsWordStart(c))
            {
                Path(members, variables, isItem: false);
            }
            else
            {
                Skip();
            }
        }
    }

    // A text in quotes, a number or a time, or one character.
    private void Skip()
    {
        char c = _text[_next++];
        if (c == '\'')
        {
            int length = _text[_next..].IndexOf('\'');
            _next = length < 0 ? _text.Length : _next + length + 1;
        }
        else if (char.IsAsciiDigit(c) || c == '@')
        {
            while (_next < _text.Length && (IsWordPart(_text[_next]) || _text[_next] is ':' or '+'))
            {
                _next++;
            }
        }
    }

    private ReadOnlySpan<char> Word()
    {
        int start = _next;
        while (_next < _text.Length && IsWordPart(_text[_next]))
        {
            _next++;
        }

        return _text[start.._next];
    }

    private void Path(JsonMembers? members, Variable? variables, bool isItem)
    {
        ReadOnlySpan<char> word = Word();
        Variable? variable = Variable.Find(variables, word);
        JsonMembers? scope = variable is not null ? variable.Members : word is "$it" ? members
            : isItem || !IsAt('(') ? Name(members, word) : null;
        while (IsAt('/') && _next + 1 < _text.Length && IsWordStart(_text[_next + 1]))
        {
            _next++;
            word = Word();
            if (word is "any" or "all" && IsAt('('))
            {
                Lambda(scope, members, variables);
                return;
            }

            scope = isItem || !IsAt('(') ? Name(scope, word) : null;
        }

        if (isItem && IsAt('('))
        {
            ItemOptions(scope);
        }
    }

    // Maps the word that ends here; its type, if anything follows that can have use of it.
    private JsonMembers? Name(JsonMembers? scope, ReadOnlySpan<char> word)
    {
        if (scope is null)
        {
            return null;
        }

        int index = scope.FindMember(word);
        if (index < 0 && (index = scope.FindProperty(word)) >= 0)
        {
            _result ??= new StringBuilder(_text.Length);
            _result.Append(_text[_copied..(_next - word.Length)]).Append(scope.GetWireName(index));
            _copied = _next;
        }

        return !IsAt('/') && !IsAt('(') ? null
            : index >= 0 ? scope.FindMemberType(index)
            : word.Contains('.') && !word.ContainsAny('-', '@', '$') ? scope.FindDescendant(word.ToString())
            : null;
    }

    // any(r: r/EmailAddress/Address eq 'a'): a name without the variable is one of the outer type.
    private void Lambda(JsonMembers? scope, JsonMembers? members, Variable? variables)
    {
        int start = _next++;
        SkipSpaces();
        string name = Word().ToString();
        SkipSpaces();
        if (name.Length == 0 || !IsAt(':'))
        {
            _next = start;
        }
        else if (Enter())
        {
            _next++;
            Expression(members, new Variable(name, scope, variables), ")");
            Leave();
        }
    }

    // ($select=Name;$expand=Item($select=Id))
    private void ItemOptions(JsonMembers? scope)
    {
        if (!Enter())
        {
            return;
        }

        do
        {
            _next++;
            SkipSpaces();
            ReadOnlySpan<char> name = Word().TrimStart('$');
            bool isItems = name is "select" or "expand";
            JsonMembers? members = isItems || name is "filter" or "orderby" ? scope : null;
            if (isItems && IsAt('='))
            {
                _next++;
                Items(members, EndOfList);
            }
            else
            {
                Expression(IsAt('=') ? members : null, null, EndOfList);
            }
        }
        while (IsAt(';'));
        Leave();
    }

    private void SkipSpaces()
    {
        while (IsAt(' '))
        {
            _next++;
        }
    }

    // What is nested too deeply stays as it is.
    private bool Enter()
    {
        _nesting++;
        if (_nesting > MaxNesting)
        {
            _next = _text.Length;
        }

        return _nesting <= MaxNesting;
    }

    private void Leave()
    {
        _nesting--;
        _next += IsAt(')') ? 1 : 0;
    }

    // The variable of a lambda, and those around it.
    private sealed class Variable(string name, JsonMembers? members, Variable? outer)
    {
        public JsonMembers? Members => members;

        public static Variable? Find(Variable? variable, ReadOnlySpan<char> name)
        {
            while (variable is not null && !variable.HasName(name))
            {
                variable = variable.Outer;
            }

            return variable;
        }

        private Variable? Outer => outer;

        private bool HasName(ReadOnlySpan<char> other) => other.SequenceEqual(name);
    }
}
#endif
