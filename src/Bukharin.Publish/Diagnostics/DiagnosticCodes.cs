namespace Bukharin.Publish.Diagnostics;

/// <summary>Every kind of problem that a text, an edition file or a style can have.</summary>
/// <remarks>An id is never reused. Each has a folder of evidence in <c>tests/Bukharin.Publish.Tests/Cases</c>.</remarks>
public static class DiagnosticCodes
{
    // BP10xx: files

    /// <summary>The file cannot be found.</summary>
    public static readonly DiagnosticCode MissingFile = Error("BP1001", "There is no file or folder of this name.", "Check the path, and that the file is readable.");

    /// <summary>The bytes are not UTF-8.</summary>
    public static readonly DiagnosticCode InvalidUtf8 = Error("BP1002", "The byte {0} here is not UTF-8.", "Save the file as UTF-8; it may be in an older encoding such as Windows-1252.");

    /// <summary>The file begins with a byte order mark of UTF-16.</summary>
    public static readonly DiagnosticCode Utf16File = Error("BP1003", "The file is in UTF-16.", "Save it as UTF-8.");

    /// <summary>The file contains a NUL character, so it is not a text file.</summary>
    public static readonly DiagnosticCode BinaryFile = Error("BP1004", "There is a NUL character here: this is not a text file.", "Give the text itself, saved as UTF-8, not a file of a word processor.");

    /// <summary>The file is empty.</summary>
    public static readonly DiagnosticCode EmptyFile = Error("BP1005", "The file is empty.");

    /// <summary>A character that no edition can hold.</summary>
    public static readonly DiagnosticCode ForbiddenCharacter = Error("BP1006", "The control character {0} cannot stand in an edition.", "Delete it: it has no printed form.");

    // BP11xx: front matter and edition files

    /// <summary>YAML that cannot be read.</summary>
    public static readonly DiagnosticCode InvalidYaml = Error("BP1101", "This does not follow the rules of YAML, in which front matter and edition files are written: {0}", "Put values that hold ': ', '#' or quotation marks in quotation marks.");

    /// <summary>The front matter begins, but never ends.</summary>
    public static readonly DiagnosticCode UnclosedFrontMatter = Error("BP1102", "The front matter that begins here is never closed.", "End it with a line of three hyphens: ---");

    /// <summary>A key that does not exist.</summary>
    public static readonly DiagnosticCode UnknownKey = Error("BP1103", "There is no key '{0}'.", "{1}");

    /// <summary>A key that is given twice.</summary>
    public static readonly DiagnosticCode DuplicateKey = Error("BP1104", "The key '{0}' is given twice.", "Keep one of them; several values of one key make a list.");

    /// <summary>A value of the wrong form.</summary>
    public static readonly DiagnosticCode WrongType = Error("BP1105", "'{0}' must be {1}.");

    /// <summary>The text has no title.</summary>
    public static readonly DiagnosticCode MissingTitle = Error("BP1106", "The text has no title.", "Write 'title: …' in the front matter, or give a paragraph the role of title in an edition file.");

    /// <summary>The text has no source credit.</summary>
    public static readonly DiagnosticCode MissingCredit = Error("BP1107", "Nothing says where the text comes from.", "Write 'source: …' (book, editors, publisher, year) in the front matter or in the edition file NAME.yaml, or 'source: none' if there is no source to credit.");

    /// <summary>The text does not state its language, and English is assumed.</summary>
    public static readonly DiagnosticCode LanguageAssumed = Information("BP1108", "The text's language is not stated; it is taken to be English (en).", "Write 'lang: …' with a BCP 47 tag: hyphenation, quotation marks and screen readers go by it.");

    /// <summary>A language tag of the wrong form.</summary>
    public static readonly DiagnosticCode InvalidLanguage = Error("BP1109", "'{0}' is no language tag.", "BCP 47 tags look like en, en-GB, ru, sr-Latn.");

    /// <summary>A contributor's role that is no MARC relator code.</summary>
    public static readonly DiagnosticCode InvalidContributorRole = Error("BP1110", "'{0}' is no role that a person can have here.", "Roles are written as libraries have them (MARC relators), in three lower-case letters: aut author, edt editor, trl translator, aui author of an introduction, cwt commentator.");

    /// <summary>A date that has the form of a W3C date, but does not exist.</summary>
    public static readonly DiagnosticCode InvalidDate = Error("BP1111", "There is no date {0}.", "Write 2026, 2026-11 or 2026-11-23, or the date in words.");

    /// <summary>An ISBN whose check digit is wrong.</summary>
    public static readonly DiagnosticCode InvalidIsbn = Error("BP1112", "'{0}' is no ISBN: the check digit does not fit.", "Compare it with the book.");

    /// <summary>A value under <c>isbn</c> that is not an ISBN of thirteen digits.</summary>
    public static readonly DiagnosticCode NotAnIsbn = Error("BP1180", "'{0}' is no ISBN: {1}.", "Compare it with what your ISBN agency has given you: thirteen digits, with or without hyphens.");

    /// <summary>Two formats that have the same ISBN.</summary>
    public static readonly DiagnosticCode SharedIsbn = Error("BP1181", "The formats {0} and {1} have the same ISBN.", "Each format that is sold apart has an ISBN of its own; leave out those that have none.");

    /// <summary>A book of fewer or more pages than its printer takes.</summary>
    public static readonly DiagnosticCode PageCount = Warning("BP3340", "The printed book has {0} pages, and {1} takes {2}.", "Choose another printer, another page size or another size of type.");

    /// <summary>Something that stands nearer to an edge of the page than the printer accepts.</summary>
    public static readonly DiagnosticCode NearEdge = Warning("BP3341", "On page {0} of the printer's PDF something stands {1} mm from the {2}, and {3} asks for {4} mm.", "{5}");

    /// <summary>A cover that cannot be made because the thickness of the printed book is unknown.</summary>
    public static readonly DiagnosticCode SpineUnknown = Warning("BP3342", "The cover is not made: nothing says how thick a book of {0} pages from {1} is.", "Write 'spine: 12.5 mm', as the printer's own template for the cover has it, or {2}.");

    /// <summary>Too many words for the back of the cover.</summary>
    public static readonly DiagnosticCode BlurbTooLong = Error("BP3343", "The words for the back of the cover have no room there in letters that can be read.", "Shorten 'blurb'.");

    /// <summary>A cover whose spine stays without words.</summary>
    public static readonly DiagnosticCode SpineWithoutWords = Information("BP3344", "The spine of the cover stays without words: {0}.");

    /// <summary>An ONIX record that lacks what shops ask for.</summary>
    public static readonly DiagnosticCode OnixLacks = Information("BP3345", "The ONIX record lacks what shops ask for: {0}.", "Write it in the front matter; what is not known is left out.");

    /// <summary>A cover picture that has too few pixels for the sheet that the printer is given.</summary>
    public static readonly DiagnosticCode CoarseCover = Warning("BP3346", "The cover '{0}' has {1} pixels to the inch on the sheet for the printer, and not 300: it may look coarse.", "The front and its bleed take {2} by {3} pixels.");

    /// <summary>The titles in the front matter or edition file and in the text differ.</summary>
    public static readonly DiagnosticCode ConflictingTitles = Error("BP1113", "The title here differs from the paragraph that has the role of title (line {0} of the text).", "Leave 'title' out, or take the role away.");

    /// <summary>A source credit that is still missing and left for an editor to fill in.</summary>
    public static readonly DiagnosticCode CreditLeftToEditor = Warning("BP1114", "Nothing says where the text comes from.", "Fill in 'source' in the front matter before you build: no edition is made without it.");

    /// <summary>An alternative text for a cover picture where no picture is named.</summary>
    public static readonly DiagnosticCode AlternativeOfNothing = Error("BP1115", "'cover-alt' says what is on a picture, and 'cover' names none.", "Name the picture, or take this out: a cover that is made from title and author speaks for itself.");

    /// <summary>Keys in the front matter that are not of this program, and may be meant for others.</summary>
    public static readonly DiagnosticCode ForeignKeys = Warning("BP1116", "No key of ours is {0}: other programs may read it, editions leave it out.", "{1}Delete what is not needed. Keys that look like slips for ours are errors.");

    /// <summary>A key of style files that stands in a text's front matter.</summary>
    public static readonly DiagnosticCode KeyOfStyle = Warning("BP1117", "'{0}' is a key of a style, and says nothing in a text.", "Put it into a style of your own, 'extends: classic' and this key in 'styles/NAME/style.yaml', and have 'style: NAME' here.");

    /// <summary>A statement of rights that looks like the name of a licence.</summary>
    public static readonly DiagnosticCode NearLicence = Warning("BP1118", "'{0}' names no licence that is written out with its address: it is printed as it stands.", "{1}Licences are named with their version, as SPDX or Creative Commons name them: CC-BY-4.0, CC0-1.0.");

    /// <summary>A measure of the printed book that no book has.</summary>
    public static readonly DiagnosticCode ImplausibleMeasure = Warning("BP1119", "'{0}: {1}' is what no printed book has.", "{3}It lies between {2}, by what printers say.");

    /// <summary>A letter's date that is not valid EDTF.</summary>
    public static readonly DiagnosticCode NotEdtf = Error("BP1190", "'{0}' cannot be read as a date: {1}.", "Write year, month and day in figures (1894, 1894-11, 1894-11-03), with ? behind an uncertain date and ~ behind one that is near. docs/syntax/letters.md has the rest of this form, EDTF.");

    /// <summary>A letter in a language for whose head the program has no words.</summary>
    public static readonly DiagnosticCode NoLetterWords = Warning("BP1191", "The head of the letter is printed in English: the program has no words for it in '{0}'.", "To have it in the language of the text, delete 'correspondence' and write what it says above the letter yourself, in a dateline or another opener.");

    // BP12xx: clauses and interventions

    /// <summary>A label that skips at least one label of its series.</summary>
    public static readonly DiagnosticCode GapInLabels = Information("BP1201", "'{0}' comes after '{1}': what stands between is not in this text.");

    /// <summary>Words in the form of a label that continue no open series, and are kept as text.</summary>
    public static readonly DiagnosticCode LabelOfNoSeries = Warning("BP1202", "'{0}' looks like a clause's label, but continues no open series; it is kept as text.", "If it is text, write '{1}' in Edition Markdown; if it is a label, write '[{0}]{{.label}}', or look at the labels before it.");

    /// <summary>Words in the form of a series' first label inside a line that no second label follows; they are kept as text.</summary>
    public static readonly DiagnosticCode SingleLabelInLine = Warning("BP1203", "'{0}' looks like the first label of a series, but no second one follows; it is kept as text.", "If it is text, write '{1}' in Edition Markdown; if it is a label, write '[{0}]{{.label}}', or let the next one follow in this paragraph or begin the next.");

    /// <summary>A label that has no other label of its series before or after it.</summary>
    public static readonly DiagnosticCode LabelAlone = Information("BP1213", "'{0}' is read as a clause's label, though no other label of its kind comes before or after it.", "If it is text, write '{1}' in Edition Markdown; if it is a label, '[{0}]{{.label}}' says so. Other such labels in the text are not told.");

    /// <summary>A paragraph behind the last clause of a series that is read as part of that clause, and may be text of its own.</summary>
    public static readonly DiagnosticCode WordsBehindClauses = Information("BP1220", "This paragraph is read as part of clause '{0}', though no clause before it has a second paragraph.", "If it is, indent it under the clause's words, and nothing is said. If the text goes on with it, put a heading before it, or it into a division: '::: closer'.");

    /// <summary>Plain figures at the beginning of paragraphs that are read as labels because they count on.</summary>
    public static readonly DiagnosticCode UnmarkedLabels = Information("BP1216", "'{0}' has no sign that labels have, but another paragraph counts on: such figures are read as labels.", "If they are text, write '&#{1};{2}' for the first in Edition Markdown. Other such labels in the text are not told.");

    /// <summary>A label whose number repeats an earlier one or is lower.</summary>
    public static readonly DiagnosticCode LabelOutOfOrder = Information("BP1215", "'{0}' comes after '{1}': it is kept as the author wrote it, beside it.", "If it is text, or stands below it, say so: with a backslash before its last sign, or by indenting it.");

    /// <summary>Words that are marked as a label but cannot be one.</summary>
    public static readonly DiagnosticCode NoLabel = Error("BP1214", "A label is plain words and nothing else, and begins where no word goes on.", "Write [5)]{{.label}}, the label alone: a letter or figure at least and none before it, no space at its ends, no emphasis or bracket in it, no other attribute, and emphasis around it only where a paragraph begins.");

    /// <summary>A bracket that is opened and never closed.</summary>
    public static readonly DiagnosticCode UnclosedIntervention = Error("BP1204", "'[' opens a bracket that is never closed.", "Close it in this paragraph, or write '\\['.");

    /// <summary>A bracket that is closed and was never opened.</summary>
    public static readonly DiagnosticCode UnopenedIntervention = Error("BP1205", "']' closes a bracket that was never opened.", "Open it in this paragraph, or write '\\]'.");

    /// <summary>The kind of a bracket was inferred, not stated.</summary>
    public static readonly DiagnosticCode InferredKind = Information("BP1206", "The bracket is read as {0}: {1}.", "To state it, write {{.{0}}} after it in Edition Markdown, or list the kinds under 'brackets' in the edition file.");

    /// <summary>An attribute list that cannot be read.</summary>
    public static readonly DiagnosticCode MalformedAttributes = Error("BP1207", "The attributes after '{{' cannot be read.", "They look like {{.gloss}} or {{.gloss lang=ru}}; a brace in the text itself is '\\{{'.");

    /// <summary>A class in an attribute list that does not exist.</summary>
    public static readonly DiagnosticCode UnknownClass = Error("BP1208", "There is no class '.{0}'.", "{1}");

    /// <summary>An attribute that does not exist at this place.</summary>
    public static readonly DiagnosticCode UnknownAttribute = Error("BP1209", "There is no attribute '{0}' here.", "{1}");

    /// <summary>An attribute that stands twice in one list.</summary>
    public static readonly DiagnosticCode RepeatedAttribute = Error("BP1228", "'{0}' is one too many: what it says has been said before it.", "Keep the one that is meant.");

    /// <summary>Short lines of a signature or the like that run into one.</summary>
    public static readonly DiagnosticCode JoinedLines = Warning("BP1229", "The lines '{0}' and '{1}' are set as one.", "A backslash at a line's end keeps it: '{0}\\'. To say that they are one, write them as one.");

    /// <summary>A bracket that is given two kinds.</summary>
    public static readonly DiagnosticCode ConflictingKinds = Error("BP1210", "The bracket is given two kinds, {0} and {1}.", "It can be only one: keep the one that says what the editor did.");

    /// <summary>A bracket with nothing in it.</summary>
    public static readonly DiagnosticCode EmptyIntervention = Error("BP1211", "There is nothing between the brackets.", "Write what the editor put there, or '\\[\\]'.");

    /// <summary>A square bracket in plain text that has no partner.</summary>
    public static readonly DiagnosticCode UnpairedBracket = Warning("BP1212", "'{0}' has no partner in its paragraph; it is kept as text.", "If it is an editor's, it is not noticed as such: compare the text with its source.");

    /// <summary>The last line of a quotation, begun by a dash, that is read as its attribution but may be direct speech.</summary>
    public static readonly DiagnosticCode DoubtfulAttribution = Information("BP1217", "'{0}' is taken to say whose the words of the quotation are: it begins with a dash, and stands last.", "If somebody says it, write '\\--' for the dash.");

    /// <summary>An item of a list that a dash parts like direct speech.</summary>
    public static readonly DiagnosticCode SpokenItem = Information("BP1218", "What begins with '- {0}' is read as an item of a list, as Markdown has it, though it goes on like speech. So are other such lines in the text.", "If somebody says it, write '--' in place of the first '-'.");

    /// <summary>A list whose items all have the same number, and which is counted as CommonMark counts lists.</summary>
    public static readonly DiagnosticCode CountedList = Information("BP1219", "All items of this list have one number: it is counted as Markdown counts, and this one is '{0}'. So are other such lists in the text.", "To have labels of your own, write them out: a list in which two numbers differ is kept to the letter.");

    /// <summary>A bracket whose kind no rule can infer.</summary>
    public static readonly DiagnosticCode UnknownBracket = Warning("BP1225", "No rule tells what '[{0}]' is: its note says that it is the editor's, and nothing more.", "Say in Edition Markdown what it is by a class after it, or under 'brackets' in the edition file. It could be {1}; a bracket of the text's own has a backslash before it.");

    /// <summary>A bracket in the line that is read as a note typed at the place of its mark.</summary>
    public static readonly DiagnosticCode TypedNoteInLine = Information("BP1227", "The bracket that begins with '{0}' is read as a note.", "To state it, write '^[…]'; a bracket of the text's own has a backslash before it.");

    /// <summary>A paragraph that is read as a note because a typed mark in the text refers to it.</summary>
    public static readonly DiagnosticCode TypedNote = Information("BP1226", "The paragraph that begins with '{0}' is read as the note to which the same mark in the text leads.", "To state it, write '[^{1}]' in the text and '[^{1}]: …' before the note; a bracket of the text's own has a backslash before it.");

    /// <summary>A division, list item, quotation, heading or paragraph without content.</summary>
    public static readonly DiagnosticCode NothingInIt = Warning("BP1235", "There is nothing in this {0}; it is left out.", "Write what belongs there, or delete it.");

    /// <summary>The text has no words.</summary>
    public static readonly DiagnosticCode NoWords = Error("BP1236", "The text has no words.", "Write it below the front matter.");

    /// <summary>A note without content.</summary>
    public static readonly DiagnosticCode EmptyNote = Error("BP1237", "There is nothing in the note '{0}'.", "Write the note, or delete it and its mark.");

    /// <summary>The mark of a note that stands inside another note.</summary>
    public static readonly DiagnosticCode NoteInNote = Error("BP1238", "The mark of the note '{0}' stands in {1}: no format has notes to notes.", "Make what it says part of the words around it, or put its mark into the text.");

    /// <summary>A page of the source whose name contains something other than plain words.</summary>
    public static readonly DiagnosticCode BracketInPage = Error("BP1240", "{0} stands in the name of a page of the source.", "Write what the page is called and nothing else, [Pg 12]{{.page}}; what is said of it stands behind it.");

    /// <summary>A combining mark that has no letter before it.</summary>
    public static readonly DiagnosticCode LooseMark = Error("BP1241", "A combining mark (U+{0}) stands here without a letter.", "Write the letter that it belongs to before it, or a no-break space (U+00A0) for the mark alone.");

    /// <summary>A cross-reference whose words fit several places.</summary>
    public static readonly DiagnosticCode AmbiguousReference = Warning("BP1242", "The reference '{0}' says what it leads to by a number or words that {1} places of the text have, and does not say which.", "Give it words of its own that do: [clause 1 of the second letter]({0}).");

    /// <summary>A byte order mark that is not at a file's beginning.</summary>
    public static readonly DiagnosticCode StrayByteOrderMark = Warning("BP1239", "There is a byte order mark (U+FEFF) inside the text; it is left out.", "Delete it; where it keeps two words together, write a word joiner (U+2060).");

    /// <summary>A character that overrides the direction in which the words after it are shown.</summary>
    public static readonly DiagnosticCode DirectionOverride = Warning("BP1260", "A direction override ({0}) shows what follows in another order than it is written in.", "Delete it: words of other scripts find their direction by themselves, and '[words]{{lang=ar}}' states their language.");

    /// <summary>A direction embedding or isolate that does not end in its paragraph.</summary>
    public static readonly DiagnosticCode UnclosedDirection = Warning("BP1261", "The direction that {0} begins does not end in its paragraph: what follows may be shown in another order.", "Write {1} where it ends, or delete it.");

    /// <summary>Unicode tag characters, which are invisible but are read by programs.</summary>
    public static readonly DiagnosticCode TagCharacters = Warning("BP1262", "Letters that nobody sees begin here (tag characters, {0}); they spell '{1}'.", "Delete them: programs that read the text read them, too.");

    /// <summary>A zero-width character inside a word.</summary>
    public static readonly DiagnosticCode ZeroWidth = Warning("BP1263", "A character that nobody sees ({0}) parts this word: it is not found by a search, and may be read out in two.", "Delete it; where the word may be parted at a line's end, write a soft hyphen (U+00AD).");

    /// <summary>Editions of a changed text that do not state that they are newer than those before them.</summary>
    public static readonly DiagnosticCode NewerUnsaid = Information("BP1264", "The editions that stood here were made from another state of the text, and the new ones do not say that they are newer: reading systems keep the old book.", "Give 'modified' the day of the change (2026-11-23), and 'revision' the words that the imprint is to have, if any.");

    /// <summary>The file that the text names for its questions does not exist.</summary>
    public static readonly DiagnosticCode MissingQuestions = Error("BP1265", "The text has its questions in '{0}', and there is no such file beside it.", "'questions' names a file by its path from the text's folder, such as 'letter.questions.yaml'; or it has the questions itself.");

    /// <summary>A letter with more combining marks than any language uses.</summary>
    public static readonly DiagnosticCode MarkStack = Error("BP1266", "{0} combining marks stand on one letter: no language has more than 30, and programs stumble over them.", "Delete those that are too many. Words whose marks are the matter itself are a picture: '![alt](words.png)'.");

    /// <summary>A question, an answer, a task or a word of the word bank with a note, a link, code or a bracket with attributes, none of which it can have.</summary>
    public static readonly DiagnosticCode UnsettableInClassWork = Error("BP1296", "'{1}' in '{0}' cannot be set: what a class is asked has no notes, links, code or brackets of an editor's.", "Emphasis (*so*, **so**) and raised or lowered letters (5^th^, H~2~O) can be; leave all else out, or write '\\[' and '\\`' where the signs themselves are meant.");

    /// <summary>A gap whose words do not occur in the text.</summary>
    public static readonly DiagnosticCode GapNotFound = Warning("BP1291", "The gap '{0}' stands nowhere in {1}.", "{2}A gap is whole words as a paragraph of the text has them, outside of headings and notes.");

    /// <summary>A gap whose words occur in the text more than once.</summary>
    public static readonly DiagnosticCode GapAmbiguous = Warning("BP1292", "The gap '{0}' could stand at {1} places: {2}.", "Say which is meant by words around it, with the gap in square brackets: '{3}'; or by the address of its clause, under 'clause'.");

    /// <summary>A gap that contains something other than the text's own words in one look, such as a label or a link.</summary>
    public static readonly DiagnosticCode GapCrosses = Warning("BP1293", "The gap '{0}' has {1} in it.", "Choose words that are all of one look, and stand outside of brackets, links and labels.");

    /// <summary>Two gaps that have words in common.</summary>
    public static readonly DiagnosticCode GapsOverlap = Warning("BP1294", "The gaps '{0}' and '{1}' have words in common.", "A word can be in one gap: delete one of them, or say which of several places is meant.");

    /// <summary>Gaps of which not every one has a place, where a version with gaps is asked for.</summary>
    public static readonly DiagnosticCode GapsWithoutPlace = Error("BP1295", "{0} of the text's {1} gaps cannot be made, and this version asks for all of them.", "What is wrong with each is told at its line; editions without gaps are made all the same.");

    /// <summary>A row has more cells than its table has columns.</summary>
    public static readonly DiagnosticCode TooManyCells = Error("BP1270", "This row has {0} cells, but the table has {1} columns.", "The line of hyphens says how many columns there are; a bar in the text itself is '\\|'.");

    /// <summary>A table at a place where none can be set, such as in a note.</summary>
    public static readonly DiagnosticCode MisplacedTable = Error("BP1271", "A table in {0} cannot be set.", "{1}");

    /// <summary>A table of HTML that is not whole, or has more in it than a table can hold.</summary>
    public static readonly DiagnosticCode UnreadableHtmlTable = Error("BP1272", "This table of HTML cannot be read: {0}.", "{1}");

    /// <summary>A picture without an alternative text.</summary>
    public static readonly DiagnosticCode FigureWithoutAlternative = Error("BP1280", "The picture '{0}' has no alternative text.", "Say what is on it, in its caption or apart from it: {{alt=\"…\"}}. One that only adorns the page is {{.decorative}}.");

    /// <summary>A picture that is called decorative and is described.</summary>
    public static readonly DiagnosticCode DescribedDecoration = Warning("BP1287", "This picture only adorns the page, so its description is left out.", "Take '.decorative' away if those who do not see the picture shall know what is on it; else delete 'alt'.");

    /// <summary>A picture at a place where none can be set.</summary>
    public static readonly DiagnosticCode MisplacedFigure = Error("BP1281", "A picture in {0} cannot be set.", "Put it into the text itself, behind the list or the paragraph of the mark.");

    /// <summary>A value that is not a valid width of a picture.</summary>
    public static readonly DiagnosticCode UnusableWidth = Error("BP1282", "'{0}' is no width of a picture.", "Write a percentage of the text's width: {{width=60%}}.");

    /// <summary>A facsimile in a part of the text that cannot have pages of its own.</summary>
    public static readonly DiagnosticCode MisplacedFacsimile = Error("BP1283", "A facsimile in {0} cannot have a page of its own.", "Put it between the paragraphs of the text or of a division; behind clauses, close their division before it and open it again behind it, where '[2)]{{.label}}' says that the numbers go on. Without '.facsimile' it stands where it is.");

    /// <summary>A marginal note that stands beside nothing in which a line could have it.</summary>
    public static readonly DiagnosticCode MisplacedMarginalNote = Error("BP1285", "A marginal note {0} stands beside no line of the text.", "Put it directly before the paragraph, the clause, the quotation or the verse that it stands beside in the source.");

    /// <summary>A marginal note that holds more than paragraphs.</summary>
    public static readonly DiagnosticCode MarginalNoteOfBlocks = Error("BP1286", "There is {0} in a marginal note.", "A marginal note is words; what else the margin of the source holds stands in the text.");

    /// <summary>A facsimile directly behind a heading, which would stay alone on the page before.</summary>
    public static readonly DiagnosticCode FacsimileBehindHeading = Warning("BP1284", "The facsimile parts the heading '{0}' from its text: the heading stays alone on the page before.", "Put the facsimile before the heading.");

    /// <summary>A value that is no place of a figure on a page.</summary>
    public static readonly DiagnosticCode UnusablePlacement = Error("BP1289", "'{0}' is no placement of a picture.", "{1}");

    /// <summary>A figure that is to stand at a page's head or foot, and cannot.</summary>
    public static readonly DiagnosticCode FigureCannotFloat = Warning("BP1288", "The picture '{0}' stands where it is written, because {1}.", "Leave 'placement' out. A caption that says in its own words what its note says can stand anywhere.");

    // BP13xx: Markdown

    /// <summary>A construct that cannot be set in editions.</summary>
    public static readonly DiagnosticCode UnsupportedConstruct = Error("BP1301", "{0} cannot be set.", "{1}");

    /// <summary>An indented paragraph that stands under no clause which it could continue.</summary>
    public static readonly DiagnosticCode IndentedWords = Information("BP1302", "This is indented by four columns or more, but no clause stands above that it could continue: it is set as a paragraph at the margin.", "Other Markdown readers take it for program code; move it to the margin, and all read the same. Other such lines of the text are not told.");

    /// <summary>A division that is opened and never closed.</summary>
    public static readonly DiagnosticCode UnclosedDivision = Error("BP1303", "The division '{0}' is never closed.", "End it with a line ':::'.");

    /// <summary>The end of a division where none is open.</summary>
    public static readonly DiagnosticCode UnopenedDivision = Error("BP1304", "':::' closes a division, but none is open here.", "Write its role after the colons to open one (::: letter), or delete the line.");

    /// <summary>A division whose role does not exist.</summary>
    public static readonly DiagnosticCode UnknownRole = Error("BP1305", "There is no role '{0}'.", "{1}");

    /// <summary>The mark of a note that does not exist.</summary>
    public static readonly DiagnosticCode DanglingNote = Error("BP1306", "There is no note '{0}'.", "Write it on lines of its own: [^{0}]: …");

    /// <summary>A note to which no mark refers.</summary>
    public static readonly DiagnosticCode UnusedNote = Error("BP1307", "Nothing refers to the note '{0}': it would be lost.", "Put its mark [^{0}] where it belongs, or delete it.");

    /// <summary>Two notes that have the same name.</summary>
    public static readonly DiagnosticCode DuplicateNote = Error("BP1309", "There is a note '{0}' already, on line {1}.", "Give each note a name of its own.");

    /// <summary>A note that refers to itself.</summary>
    public static readonly DiagnosticCode CircularNote = Error("BP1310", "The note '{0}' refers to itself.", "Take the mark out of the note.");

    /// <summary>A link to an id that does not exist.</summary>
    public static readonly DiagnosticCode DanglingLink = Warning("BP1311", "There is nothing with the id that '{0}' points to: its words are set, and no link. Such links in the text: {2}.", "Clauses have ids such as clause-2-b: {1}");

    /// <summary>A link whose target a reader of the edition could not go to.</summary>
    public static readonly DiagnosticCode UnusableLink = Error("BP1312", "'{0}' is no place that a reader of the edition could go to.", "Give the whole address (https://…), or '#id' of a clause or a heading.");

    /// <summary>The title of a link or a picture, which editions show nowhere.</summary>
    public static readonly DiagnosticCode LinkTitle = Warning("BP1313", "'{0}' is the title of a link or a picture, which editions show nowhere: it is left out.", "Make it part of the words where readers shall have it.");

    /// <summary>A link definition to which nothing refers.</summary>
    public static readonly DiagnosticCode UnusedLinkDefinition = Warning("BP1314", "Nothing refers to the link definition '{0}': it is left out.", "Delete it; if it is text, write '\\[' for its bracket.");

    /// <summary>A second definition of the same link.</summary>
    public static readonly DiagnosticCode DuplicateLinkDefinition = Error("BP1315", "The link '{0}' is defined already.", "Keep one of the definitions.");

    /// <summary>Constructs that nest more deeply than in any real text.</summary>
    public static readonly DiagnosticCode NestedTooDeeply = Error("BP1316", "The text nests more deeply than any text does.", "Look for a line with a long row of '>', '-' or '[', or for a paragraph in which thousands of words are set off.");

    /// <summary>The name of a language, or a code of another standard, in place of a BCP 47 tag.</summary>
    public static readonly DiagnosticCode LanguageNotTag = Error("BP1317", "'{0}' is no language tag.", "Write '{1}': hyphenation, punctuation and screen readers go by the tag.");

    /// <summary>A subtag of a language tag that is not registered.</summary>
    public static readonly DiagnosticCode UnknownSubtag = Warning("BP1318", "'{0}' in the language tag '{1}' is not registered: no program knows what it means.", "{2}");

    /// <summary>A language tag that is deprecated.</summary>
    public static readonly DiagnosticCode DeprecatedLanguage = Warning("BP1319", "The language tag '{0}' is deprecated.", "{1}");

    /// <summary>A link to a file beside the text, which editions do not contain.</summary>
    public static readonly DiagnosticCode LinkToFile = Information("BP1320", "'{0}' is a file beside this one, which the editions do not hold: the words are set, and no link. Such links in the text: {1}.", "Give the whole address (https://…) where readers shall follow it. The others are not told.");

    /// <summary>A picture among words or on the web, in whose place its name is set.</summary>
    public static readonly DiagnosticCode PictureAsWords = Information("BP1321", "'{0}' is a picture among words, or one that lies on the web: what it is called is set in its place. Such pictures in the text: {1}.", "A picture whose file lies in the text's folder stands alone in a paragraph: ![caption](file). The others are not told.");

    /// <summary>A cross-reference to an id that does not exist.</summary>
    public static readonly DiagnosticCode UnknownReference = Error("BP1322", "Nothing in the text has the id '{0}', so that this reference has no words.", "Clauses have ids such as clause-2-b, notes such as fn:name, pages of the source such as page-12.{1}");

    /// <summary>A cross-reference without words to a place that has no words of its own.</summary>
    public static readonly DiagnosticCode NamelessReference = Error("BP1323", "What '{0}' leads to has no words of its own that it could be called by.", "Give the words in the brackets: [the harbour]({0}); or give the figure a caption, the heading words.");

    /// <summary>The number of a first line of verse is none.</summary>
    public static readonly DiagnosticCode UnusableLineNumber = Error("BP1340", "'{0}' is no number that a line of verse could have.", "Write the number of the first line: {{.numbered start=21}}.");

    /// <summary>Fences number the lines of verse, and no verse stands between them.</summary>
    public static readonly DiagnosticCode NoVerseToNumber = Error("BP1341", "No verse stands between these fences whose lines could be numbered.", "Lines of verse begin with a bar and a space: | Row, for the night is long.");

    /// <summary>Fences that number lines of verse within others that do.</summary>
    public static readonly DiagnosticCode NumberedWithinNumbered = Error("BP1342", "The lines between these fences are numbered by fences around them.", "Close those first, with a line of three colons; or take these away, and the lines are counted on.");

    // BP14xx: plain text and edition files

    /// <summary>The text is not the one that the edition file was made for, as its SHA-256 shows.</summary>
    public static readonly DiagnosticCode WrongSha256 = Error("BP1401", "This text is not the one that the edition file was made for: its SHA-256 is {0}, and not {1}.", "Get the text that the decisions were made for, or go through them again and put the new value here.");

    /// <summary>A value in the edition file that is not a valid place in the text.</summary>
    public static readonly DiagnosticCode InvalidPlace = Error("BP1402", "'{0}' is no place in the text.", "Write a paragraph (28), a range (4-26), a line of a paragraph (26:1), or a list of those.");

    /// <summary>A place in the edition file that the text does not have.</summary>
    public static readonly DiagnosticCode MissingPlace = Error("BP1403", "The text has no {0}.", "{1}");

    /// <summary>Two roles whose places overlap although neither contains the other.</summary>
    public static readonly DiagnosticCode OverlappingRoles = Error("BP1404", "'{0}' here and '{1}' on line {2} overlap, but neither holds the other.", "Let one end where the other begins, or hold it wholly.");

    /// <summary>The edition file lists more or fewer kinds than the text has brackets.</summary>
    public static readonly DiagnosticCode WrongBracketCount = Error("BP1405", "Kinds given here: {0}; brackets in the text: {1}.", "Give one kind for each bracket, in the order in which they open; 'text' is a bracket that is no editor's.");

    /// <summary>A kind of bracket that does not exist.</summary>
    public static readonly DiagnosticCode UnknownKind = Error("BP1406", "There is no kind '{0}'.", "{1}");

    /// <summary>The role of a paragraph was inferred, not stated.</summary>
    public static readonly DiagnosticCode InferredRole = Information("BP1407", "The role '{1}' is inferred for paragraph {0}: {2}.", "Write '{1}: {0}' under 'roles' in the edition file NAME.yaml to state it, or give the paragraph another role.");

    /// <summary>Whether line ends within paragraphs are breaks was inferred, not stated.</summary>
    public static readonly DiagnosticCode InferredLines = Information("BP1408", "The line ends within paragraphs are read as {0}: {1}.", "Write 'lines: breaks' or 'lines: wrapped' in the edition file NAME.yaml to state it.");

    /// <summary>A title or heading in the edition file that is not exactly one paragraph.</summary>
    public static readonly DiagnosticCode NotOneParagraph = Error("BP1409", "'{0}' must be one whole paragraph.", "Give the number of that paragraph; a text has one title, but may have a list of headings.");

    // BP109x: files and folders, told by the command line

    /// <summary>A file whose extension is not that of a text.</summary>
    public static readonly DiagnosticCode UnknownExtension = Error("BP1091", "This is no text by its extension.", "Texts are named '.md' (Edition Markdown) or '.txt' (plain text, with an edition file '.yaml').");

    /// <summary>A file that cannot be read.</summary>
    public static readonly DiagnosticCode UnreadableFile = Error("BP1092", "The file cannot be read: {0}.", "Look whether it is there, and whether you may read it.");

    /// <summary>A file that cannot be written.</summary>
    public static readonly DiagnosticCode UnwritableFile = Error("BP1093", "The file cannot be written: {0}.", "Look whether the folder is there, may be written into and has room; or name another place by '--out'.");

    /// <summary>A file that already exists and is not replaced, since its content may exist nowhere else.</summary>
    public static readonly DiagnosticCode WouldReplace = Error("BP1094", "The file is there already, and is not replaced.", "Name another file, or move this one away.{0}");

    /// <summary>Two texts whose editions would have the same names.</summary>
    public static readonly DiagnosticCode SameEditionName = Error("BP1095", "Its editions would have the same names as those of '{0}'.", "Rename one of the two, or keep just one: an imported text and its Markdown are the same text.");

    /// <summary>A file whose extension is not that of an edition.</summary>
    public static readonly DiagnosticCode UnknownFormat = Error("BP1096", "This is no edition by its extension.", "Editions are named {0}.");

    /// <summary>An edition whose text is not in the folder of the sources.</summary>
    public static readonly DiagnosticCode NoSource = Error("BP1097", "There is no text of this name in '{0}'.", "Name the text itself: --source PATH.");

    // BP15xx: styles

    /// <summary>A style file is no YAML.</summary>
    public static readonly DiagnosticCode StyleNotYaml = Error("BP1501", "The style file does not follow the rules of YAML: {0}", "Look at the spaces before the key and at the colon behind it; a value that holds ': ' or '#' stands in quotation marks.");

    /// <summary>A style file is YAML, but no mapping.</summary>
    public static readonly DiagnosticCode StyleNotMapping = Error("BP1502", "The style file has no lines of the form 'key: value'.", "A style can be as short as 'extends: classic' and what is to be otherwise.");

    /// <summary>A style file lacks a key.</summary>
    public static readonly DiagnosticCode StyleMissingKey = Error("BP1503", "The style lacks the key '{0}'.", "Take it over from 'styles/classic/style.yaml', or have 'extends: classic' for all that this style does not say.");

    /// <summary>A style file has a key that does not exist.</summary>
    public static readonly DiagnosticCode StyleUnknownKey = Error("BP1504", "A style has no key '{0}'.", "Known here: {1}.");

    /// <summary>A style file has a value that is not valid for its key.</summary>
    public static readonly DiagnosticCode StyleWrongValue = Error("BP1505", "The value of '{0}' is not right here.", "It must be {1}.");

    /// <summary>A style names a file that does not exist.</summary>
    public static readonly DiagnosticCode StyleMissingFile = Error("BP1506", "'{0}' names a file that is not there: '{1}'.", "A path is relative to the style's folder; 'npm:PACKAGE/FILE' is a file of an npm package, in 'node_modules' beside the style, above it or with the program's styles.");

    /// <summary>A style that does not exist.</summary>
    public static readonly DiagnosticCode MissingStyle = Error("BP1507", "There is no style '{0}'.", "There are: {1}.{2} A style is a folder with a file 'style.yaml', in 'styles' beside the text, in the working folder or with the program, or above one of these; '--style' also takes the path of such a folder.");

    /// <summary>A style extends another one that does not exist.</summary>
    public static readonly DiagnosticCode StyleMissingBase = Error("BP1508", "The style extends a style '{0}', and there is none.", "There are: {1}.{2} A style that is extended is looked for in 'styles' beside this one and above it, and with the program.");

    /// <summary>A style extends its own name, and no other style has that name.</summary>
    public static readonly DiagnosticCode StyleExtendsItself = Error("BP1516", "The style '{0}' extends itself: there is no other style of this name that it could build on.", "There are: {1}. Extend one of them, or say all in this style and delete 'extends'.");

    /// <summary>Styles extend each other in a circle.</summary>
    public static readonly DiagnosticCode StyleCircle = Error("BP1509", "The styles {0} extend each other in a circle that comes back to '{1}'.", "One of them must say all by itself, or extend a style outside the circle.");

    /// <summary>A style sheet that loads something from outside the book.</summary>
    public static readonly DiagnosticCode SheetFetches = Error("BP1510", "The style sheet '{0}' fetches '{1}' from outside the book.", "A book has everything in itself; reading systems fetch nothing, or tell others who reads it.");

    /// <summary>A font of a style that cannot be used.</summary>
    public static readonly DiagnosticCode UnusableFont = Error("BP1511", "The font '{0}' of the style '{1}' cannot be used: {2}.", "Give the style a TrueType font (.ttf) whose licence lets it be embedded.");

    /// <summary>Hyphenation patterns of a style that cannot be read.</summary>
    public static readonly DiagnosticCode UnusablePatterns = Error("BP1512", "The patterns for hyphenation '{0}' of the style '{1}' cannot be read: {2}.", "Patterns are files of the npm package 'hyphen'; 'npm ci' in 'styles' restores them.");

    /// <summary>A font without glyphs of its own for small capitals or raised characters, which are made by scaling larger ones.</summary>
    public static readonly DiagnosticCode ScaledForms = Warning("BP1513", "The font '{0}' of the style '{1}' has no {2}: larger letters are set small in their place.", "They look thin beside the others. A font with the OpenType features 'smcp' and 'sups' has its own, such as EB Garamond or Source Serif.");

    /// <summary>A version of the editions that needs words which the style does not have.</summary>
    public static readonly DiagnosticCode SheetLacksPart = Error("BP1514", "The style '{0}' has no {1}, which this version asks for.", "Choose a style for a classroom, as by '--style handout'; or give this one '{2}' under 'classroom', in the language of the text.");

    /// <summary>A version with answers is asked for, and the text has no answers.</summary>
    public static readonly DiagnosticCode TextWithoutAnswers = Error("BP1515", "The text has no answers, which this version asks for.", "Write them into the front matter: under 'questions', '- ask: …' and below it 'answer: …'.");

    /// <summary>A version in large print is asked for, and the style names no style for it.</summary>
    public static readonly DiagnosticCode StyleHasNoLarge = Error("BP1517", "The style '{0}' names no style for large print, which this version asks for.", "Choose a style that names one, as 'handout' does, or give it one: 'large' with the name of a style.");

    /// <summary>A version with gaps is asked for, and the text has no gaps.</summary>
    public static readonly DiagnosticCode TextWithoutGaps = Error("BP1518", "The text has no gaps, which this version asks for.", "List their words in the front matter under 'gaps', or in the file that 'questions' names.");

    /// <summary>An ICC profile of a style that cannot be the output profile of a press.</summary>
    public static readonly DiagnosticCode UnusableProfile = Error("BP1520", "The profile '{0}' cannot be that of the printer's press: {1}.", "'print.profile' takes the ICC output profile of the printer's press and paper: ask him for it. 'profile: none' is for black ink without one.");

    /// <summary>A style names a printing condition for a PDF/X-4 file without the profile that the file must contain.</summary>
    public static readonly DiagnosticCode ConditionWithoutProfile = Warning("BP1521", "The printer's file does not name the condition {0}: PDF/X-4 has the profile of its condition within it, and the style names none beside it.", "Put the file of the profile beside the condition: 'profile: …icc'. Without one write 'profile: none', or 'standard: x-1a', which names the condition alone.");

    /// <summary>A font of a style that does not look as its place in the style says.</summary>
    public static readonly DiagnosticCode FaceOfOtherLook = Error("BP1522", "The font '{0}' cannot stand at '{1}' of the style '{2}': by what it says of itself its letters are {3}.", "Words that the text sets off must look otherwise than those around them: 'regular' is upright and not bold, 'italic' is slanted, 'bold' is semi-bold at least, 'bold-italic' is both. A typeface without italics goes with 'emphasis: weight'.");

    /// <summary>A GIFT file for a learning platform is asked for, and the text has neither gaps nor questions.</summary>
    public static readonly DiagnosticCode NothingForGift = Error("BP1519", "There are no gaps and no questions for the file that '--gift' asks for.", "Give the text 'gaps' or 'questions', or choose a style that has questions, as 'handout' does.");

    // BP16xx: editions that become sources again

    /// <summary>An imported edition that does not mark its structure, such as a PDF without tags.</summary>
    public static readonly DiagnosticCode UnmarkedEdition = Warning("BP1601", "This edition does not mark its structure: divisions and clauses were not recovered, and of the rest only what its styles show.", "A PDF without tags, such as the printer's, or a file of another program gives paragraphs and notes. Import another edition of the same build, or add the fences and look at the labels.");

    /// <summary>A mark in an imported edition that leads to no note.</summary>
    public static readonly DiagnosticCode ImportedMarkWithoutNote = Warning("BP1602", "The mark '{0}' leads to no note and is left out.", "Its note was deleted in the edition; write it anew or let it go.");

    /// <summary>A second mark in an imported edition that leads to the note of the same bracket.</summary>
    public static readonly DiagnosticCode ImportedMarkTwice = Warning("BP1603", "A second mark '{0}' leads to the note of the same bracket and is left out.", "A bracket stands at one place. If the note belongs to both, make it a footnote, '[^1]', which may have several marks.");

    /// <summary>A note in an imported edition to which no mark leads.</summary>
    public static readonly DiagnosticCode ImportedNoteWithoutMark = Warning("BP1604", "No mark leads to the note '{0}': it is left out.", "Its mark was deleted in the edition; put the note where it belongs.");

    /// <summary>A note in an imported edition whose bracket is gone from the line.</summary>
    public static readonly DiagnosticCode ImportedBracketLost = Warning("BP1605", "The bracket that the note '{0}' speaks of is gone from the line; it was put back at the mark.", "Check its place.");

    /// <summary>A link in an imported edition whose target could not be recovered.</summary>
    public static readonly DiagnosticCode ImportedLinkLost = Warning("BP1606", "Where '{0}' leads ('{1}') could not be recovered; its words stay.", "Link to the id of the heading or clause.");

    /// <summary>A tracked change in an imported edition that was either accepted or rejected.</summary>
    public static readonly DiagnosticCode ImportedChange = Information("BP1607", "A tracked change{0} was {1}: {2} ({3}).");

    /// <summary>A picture in an imported edition that has no alternative text.</summary>
    public static readonly DiagnosticCode ImportedPictureUndescribed = Warning("BP1609", "The edition does not say what is on the picture '{0}': it is taken as one that only adorns the page.", "Say it in its caption or in alt=\"…\", and take '.decorative' away.");

    /// <summary>A picture that could not be extracted from an imported edition.</summary>
    public static readonly DiagnosticCode ImportedPictureLost = Warning("BP1608", "A picture could not be taken out of the edition: {0}.", "Put its file beside the text, and write it where it stood: ![caption](file).");

    /// <summary>Lists of names that were made of the registers of an imported edition.</summary>
    public static readonly DiagnosticCode ImportedRegisters = Information("BP1614", "The lists of persons, places and things are made of the registers of the edition (entries: {0}).", "A register prints neither by what a name in full is sorted nor whom the text does not mark; of a name that it prints in the order of its sorting, the text tells the name in full, or nothing does.");

    /// <summary>An imported edition with gaps for which no source is named that has the words.</summary>
    public static readonly DiagnosticCode GapsWithoutSource = Error("BP1613", "This edition leaves words out, to be filled in: nothing in it says which they are.", "Name the text that it was made of, which has them: '--source quill.md'.");

    /// <summary>A note in an imported file whose mark was not found, so that it stands at the end of the text.</summary>
    public static readonly DiagnosticCode ImportedNoteAtEnd = Warning("BP1612", "No mark was found that leads to the note '{0}': its words stand at the end of the text.", "Put the note where it belongs, or its words where they stood.");

    /// <summary>An imported file that states no title, so that another one stands in its place.</summary>
    public static readonly DiagnosticCode ImportedTitleMade = Warning("BP1610", "The file does not say what the text is called: '{0}' stands in the title's place.", "Write the title into the front matter.");

    /// <summary>Many links in an imported file whose targets could not be recovered.</summary>
    public static readonly DiagnosticCode ImportedLinksLost = Warning("BP1611", "Where {0} more links lead could not be recovered; their words stay.", "Contents that a text brings along can go: each edition has its own.");

    // BP17xx: excerpts

    /// <summary>A clause or heading is asked for that the text does not have.</summary>
    public static readonly DiagnosticCode UnknownPlace = Error("BP1701", "The text has no clause and no heading '{0}'.", "{1}'outline' shows the addresses of all clauses.");

    /// <summary>A name that several places of the text have.</summary>
    public static readonly DiagnosticCode AmbiguousPlace = Error("BP1702", "Several places of the text are called '{0}'.", "Ask for one of them by its id: {1}.");

    /// <summary>A range whose end stands before its beginning.</summary>
    public static readonly DiagnosticCode BackwardRange = Error("BP1703", "The range '{0}' ends before it begins: '{1}' stands before '{2}' in the text.", "Say first what comes first.");

    /// <summary>A reference in an excerpt to a place that the excerpt leaves out.</summary>
    public static readonly DiagnosticCode ReferenceLeadsOut = Information("BP1704", "What '{0}' leads to is left out of the excerpt: the words of the reference stay, and lead nowhere.", "Ask for that place too, where readers need it.");

    // BP18xx: volumes

    /// <summary>A volume that lists no texts.</summary>
    public static readonly DiagnosticCode VolumeWithoutTexts = Error("BP1801", "The volume has no texts.", "List them: 'texts: [first.md, second.md]'; or 'parts:', each with its 'title' and 'texts'.");

    /// <summary>A volume lists a text that does not exist.</summary>
    public static readonly DiagnosticCode VolumeTextMissing = Error("BP1802", "There is no text '{0}'.", "A path begins at the folder of the volume.{1}");

    /// <summary>A volume lists a text twice.</summary>
    public static readonly DiagnosticCode VolumeTextTwice = Error("BP1803", "'{0}' is in this volume already, on line {1}.", "Name each text once; a link leads to it from elsewhere.");

    /// <summary>A volume lists a file that is not a text, such as another volume.</summary>
    public static readonly DiagnosticCode VolumeOfVolumes = Error("BP1804", "'{0}' is no text.", "A volume consists of texts, '.md' or '.txt', and of no other volumes.");

    /// <summary>A volume lists a text that lies outside of the volume's folder.</summary>
    public static readonly DiagnosticCode VolumeTextElsewhere = Error("BP1805", "'{0}' lies outside of the volume's folder.", "Put the text into the folder of the volume, or into one below it.");

    /// <summary>Two texts of a volume whose ids would have the same prefix.</summary>
    public static readonly DiagnosticCode VolumeIdTaken = Error("BP1806", "The ids of this text would begin with '{0}', as those of '{1}' do.", "Give it another: '- file: PATH' and below it 'id: NAME'.");

    /// <summary>A text in another language than its volume.</summary>
    public static readonly DiagnosticCode VolumeLanguage = Error("BP1807", "The text is in '{0}', and its volume in '{1}'.", "A volume is in one language: its editor's words, its quotation marks and its hyphens follow it. Words of another language within a text are marked: '[words]{{lang=…}}'.");

    /// <summary>A contributor to a text of a volume whom the volume does not name.</summary>
    public static readonly DiagnosticCode VolumeContributor = Error("BP1808", "'{0}' ({1}) has a part in this text, and the volume does not say so.", "Name {0} under 'author' in {2}: only the authors of a text stand above it.");

    /// <summary>A link to a page of the source in a volume, in which several texts have a page of that name.</summary>
    public static readonly DiagnosticCode VolumePageTwice = Error("BP1809", "'{0}' is a page in the sources of several texts of the volume.", "Lead to a clause or a heading that is on the page.");

    /// <summary>A text of a volume with a style of its own.</summary>
    public static readonly DiagnosticCode VolumeStyle = Information("BP1810", "The text asks for the style '{0}'; in the volume it has that of the volume.");

    // BP19xx: registers

    /// <summary>A key of a marked or listed name that cannot be one.</summary>
    public static readonly DiagnosticCode UnusableKey = Error("BP1901", "'{0}' cannot be the key of a name.", "A key has letters, figures, hyphens and low lines, {1} at most: 'corrie'. Ids of editions are made of it.");

    /// <summary>A name that is marked and in no list.</summary>
    public static readonly DiagnosticCode NameNotListed = Information("BP1902", "'{0}' ({1}) is in no list of {2}: the register has it by these words.", "List it under '{2}', with 'key: {1}', to have its name in full, its place in the alphabet and who or what it is.{3}");

    /// <summary>A name that is listed and never marked.</summary>
    public static readonly DiagnosticCode EntryNotMarked = Warning("BP1903", "'{0}' is listed under '{1}' and marked nowhere in the text: the register leaves it out.", "Mark it where it is named, '[words]{{.{2} key={3}}}', or take it from the list.");

    /// <summary>Two entries of one list with the same key.</summary>
    public static readonly DiagnosticCode EntryTwice = Error("BP1904", "'{0}' is a key under '{1}' already, on line {2}.", "Give one of them another key, and its marks in the text too.");

    /// <summary>The file with a list is missing.</summary>
    public static readonly DiagnosticCode MissingRegister = Error("BP1905", "There is no file '{0}' with a list under '{1}'.", "The path begins at the folder of the text.");

    /// <summary>A name that is marked within another.</summary>
    public static readonly DiagnosticCode NameInName = Error("BP1906", "'{0}' is marked within a name that is marked itself, '{1}'.", "Mark one after the other, or the words that are the longer name's alone.");

    /// <summary>A name that is marked as two kinds.</summary>
    public static readonly DiagnosticCode NameOfTwoKinds = Error("BP1907", "A name cannot be both '.{0}' and '.{1}'.", "Each stands in one register; keep one of them.");

    /// <summary>A mark of a name around what has no words.</summary>
    public static readonly DiagnosticCode NameWithoutWords = Error("BP1908", "There are no words here that could name anything.", "Mark the words that name the person, the place or the thing. Where they are in a bracket whose words become a note, mark them in it: '[at [Hythe]{{.place}}]'.");

    // BP20xx: the tree

    /// <summary>An id that is already taken.</summary>
    public static readonly DiagnosticCode DuplicateId = Error("BP2001", "The id '{0}' is taken already.", "Give the heading another id.");

    /// <summary>A heading that stands in a note.</summary>
    public static readonly DiagnosticCode HeadingInNote = Error("BP2002", "A heading cannot stand in a note.", "Make it a paragraph.");

    // BP30xx: writing

    /// <summary>A character that no font of the style has.</summary>
    public static readonly DiagnosticCode MissingCharacter = Error("BP3001", "The character {1} (U+{0}) is neither in the font {2} nor in those that the style falls back to{3}.", "Give the style a font that has the character ('pdf.fonts', or 'pdf.fallback' for signs), or write the word otherwise.");

    /// <summary>A character of program code that the font for code does not have.</summary>
    public static readonly DiagnosticCode CharacterOfCode = Error("BP3010", "The character {1} (U+{0}) is not in the font {2}, in which code is set, and the fonts that the style falls back to have letters of many widths{3}.", "Give the style fonts of one width that have the character ('pdf.code.fonts'), or write it outside of the code.");

    /// <summary>A line of the PDF that is wider than the page allows.</summary>
    public static readonly DiagnosticCode OverfullLine = Warning("BP3002", "A line on page {0} of the PDF is {1} pt too wide: what is on it cannot be broken.", "Permit a break by a space or a soft hyphen (U+00AD).");

    /// <summary>A line of the PDF that runs off the paper.</summary>
    public static readonly DiagnosticCode LineOffPage = Error("BP3006", "A line on page {0} of the PDF is {1} pt too wide and runs off the page: what is on it cannot be broken.", "Permit a break by a space or a soft hyphen (U+00AD).");

    /// <summary>An outer margin with too little room for the marginal notes in it.</summary>
    public static readonly DiagnosticCode NarrowMargin = Warning("BP3011", "The outer margin of {0} mm is too narrow for the marginal notes; {1} mm would do.", "Give the style that width ('pdf: page: outer'), or set 'margin-notes: line': then the notes stand before their paragraphs.");

    /// <summary>A page whose marginal notes are longer than its margin.</summary>
    public static readonly DiagnosticCode FullMargin = Error("BP3012", "The marginal notes on page {0} of the PDF are longer than its margin.", "Widen the outer margin ('pdf: page: outer'), or set 'margin-notes: line': then the notes stand before their paragraphs.");

    /// <summary>A note of the PDF that does not begin on the page of its mark.</summary>
    public static readonly DiagnosticCode LateNote = Warning("BP3005", "A note of page {0} of the PDF begins on the next page: there are more notes to one line than a page holds.", "Shorten the notes, or part their marks.");

    /// <summary>A link leads to nothing, so its words are written without it.</summary>
    public static readonly DiagnosticCode LinkNotWritten = Warning("BP3003", "The link to '{0}' leads nowhere and is left out; its words stay.", "Link to a whole address (https://…), or to '#id' of a heading or clause of this text.");

    /// <summary>A language whose punctuation stays as it is, since there are no rules for it.</summary>
    public static readonly DiagnosticCode NoRulesForLanguage = Information("BP3007", "There are no rules for the punctuation of '{0}': it stays as the source has it.", "Write quotation marks, apostrophes and dashes as they are to be.");

    /// <summary>Words in a script without spaces in which nothing shows where a line can be broken.</summary>
    public static readonly DiagnosticCode WordsNotParted = Warning("BP3008", "{0} letters stand here with neither a space nor U+200B between them: a line can end at no word of theirs.", "In Thai, Lao, Khmer and Burmese a line ends between words, and only a dictionary knows these: put U+200B (ZERO WIDTH SPACE) between them.");

    /// <summary>A text whose lines run from right to left as a whole cannot be set.</summary>
    public static readonly DiagnosticCode RightToLeftText = Error("BP3009", "The text is in '{0}', which is written from right to left: its pages cannot be set for a PDF.", "Make the DOCX and the EPUB of it (--to docx,epub), which run from right to left as a whole. Words of it in a text of another language are set in every edition.");

    /// <summary>A character cannot stand in XML.</summary>
    public static readonly DiagnosticCode CharacterNotWritten = Error("BP3004", "The character U+{0} cannot be written.", "It is a control character or half of a pair; take it out of the source.");

    // BP32xx: writing EPUB

    /// <summary>The picture for the cover does not exist.</summary>
    public static readonly DiagnosticCode MissingCover = Error("BP3202", "There is no picture '{0}' for the cover.", "Its path is relative to the text's folder. Without 'cover', the cover is made from title and author.");

    /// <summary>A file that cannot be used as a cover.</summary>
    public static readonly DiagnosticCode CoverNotPicture = Error("BP3203", "'{0}' can be no cover: {1}.", "Every reading system and store takes a JPEG or a PNG.");

    /// <summary>A cover picture without an alternative text.</summary>
    public static readonly DiagnosticCode CoverWithoutAlternative = Error("BP3204", "The cover '{0}' has no alternative text.", "Say in 'cover-alt' what is on it, its words included: that is what a blind reader has of it.");

    /// <summary>A cover picture that has too few pixels for stores.</summary>
    public static readonly DiagnosticCode SmallCover = Warning("BP3205", "The cover '{0}' has {1} by {2} pixels: too few for stores, which ask for 625 by 1000 at least.", "1600 by 2560 pixels are what they like best.");

    /// <summary>A cover that cannot be made, since no font of the style has a character of its words.</summary>
    public static readonly DiagnosticCode CoverNotMade = Warning("BP3206", "The EPUB is written without a cover: the character {1} (U+{0}) is not in the font {2}.", "Give the style a font that has the character, or name a picture as 'cover'.");

    /// <summary>A font whose licence does not permit embedding it in an EPUB.</summary>
    public static readonly DiagnosticCode FontNotEmbedded = Error("BP3207", "The font {0} may not be embedded: {1}.", "Give the style a font whose licence permits it, such as the SIL Open Font License, or say 'fonts: none' of its EPUB.");

    /// <summary>A publisher's mark that cannot be printed on a cover.</summary>
    public static readonly DiagnosticCode UnusableMark = Error("BP3208", "The publisher's mark '{0}' cannot stand on the cover: {1}.", "It is a JPEG or PNG of 150 pixels or more each way, dark on white or on nothing; its path is relative to the text's folder.");

    // BP33xx: writing DOCX

    /// <summary>The reference document cannot be read.</summary>
    public static readonly DiagnosticCode UnreadableReference = Error("BP3301", "This is no Word document or template: {0}.", "Give a DOCX or DOTX file, saved by a word processor.");

    /// <summary>Styles that the reference document does not have.</summary>
    public static readonly DiagnosticCode ReferenceLacksStyles = Information("BP3302", "The reference document lacks {0} styles of the edition, which brings its own: {1}.", "Make a style of the name in the template, and the edition takes it.");

    /// <summary>A label that stays plain text in the DOCX because no list numbering of Word can show it.</summary>
    public static readonly DiagnosticCode LabelStaysText = Information("BP3303", "The label '{0}' stays text in the DOCX: a list of Word does not show it.", "A list has one number in a paragraph, in figures, letters or Roman numerals.");

    /// <summary>A font whose licence does not permit embedding it in an editable document.</summary>
    public static readonly DiagnosticCode EditableFontNotEmbedded = Warning("BP3304", "The font {0} is not embedded in the DOCX: its licence does not allow it where text is edited.", "Name faces under a free licence in 'docx.fonts'.");

    /// <summary>A table that is wider than the text area.</summary>
    public static readonly DiagnosticCode TableTooWide = Error("BP3310", "This table, on page {0} of the PDF, is {1} pt wider than the text: the words in its columns cannot be broken.", "Make two tables of it, or permit a break in its widest words by a soft hyphen (U+00AD).");

    /// <summary>Program code that is set at a smaller size to fit the width of the text.</summary>
    public static readonly DiagnosticCode CodeSetSmall = Information("BP3312", "Lines of this program code are wider than the text of the PDF: it is set at {0} % of the size of other code.", "Break its lines where the language allows it.");

    /// <summary>A table that is set at a smaller size to fit the width of the text.</summary>
    public static readonly DiagnosticCode TableSetSmall = Information("BP3313", "The words in this table, on page {0} of the PDF, are too wide for its columns: it is set at {1} % of the size of other tables.", "Make two tables of it, or permit a break in its widest words by a soft hyphen (U+00AD).");

    /// <summary>A further mark of a note at a place where its number may be that of another note.</summary>
    public static readonly DiagnosticCode FarMark = Error("BP3314", "The note '{0}' has another mark here, where its number may be that of another note: the style counts notes anew with each {1}.", "Give this mark a note of its own, refer to the note by '[](#fn:{0})', or count notes through the book (notes.numbering of the style).");

    // BP332x: pictures

    /// <summary>A picture that does not exist.</summary>
    public static readonly DiagnosticCode MissingPicture = Error("BP3320", "There is no picture '{0}'.", "Its path is relative to the text's folder.");

    /// <summary>A file that cannot be used as a picture.</summary>
    public static readonly DiagnosticCode UnusablePicture = Error("BP3321", "'{0}' cannot be set: {1}.", "Give a JPEG or a PNG, upright, of 20 million pixels at most.");

    /// <summary>A picture in CMYK, whose colours differ on a screen.</summary>
    public static readonly DiagnosticCode InkPicture = Error("BP3322", "'{0}' is in CMYK: a screen has no inks, and shows it in other colours.", "Save it in RGB or in grey. The printer's PDF has every picture in grey.");

    /// <summary>A picture that has too few pixels for the size at which it is printed.</summary>
    public static readonly DiagnosticCode CoarsePicture = Warning("BP3323", "The picture '{0}' has {1} pixels to the inch on page {2} of the printer's PDF, and not 300: it may look coarse.", "Give a picture that is {3} pixels wide, or set it smaller: {{width=…}}.");

    // BP40xx: verification: reading back

    /// <summary>An edition that cannot be read back.</summary>
    public static readonly DiagnosticCode UnreadableEdition = Error("BP4001", "The {0} edition cannot be read back: {1}", "The file is damaged, or it is no edition of this format. Build it again.");

    /// <summary>Further findings of one kind that are not listed one by one.</summary>
    public static readonly DiagnosticCode MoreFindings = Error("BP4002", "From here on, {0} more findings {1} are not listed.", "So many faults of one kind have one cause: look at the first.");

    /// <summary>A folder that is to be verified holds no edition.</summary>
    public static readonly DiagnosticCode NoEditions = Error("BP4005", "There is no edition in this folder.", "Editions are named {0}; folders below it are not looked into. 'build' puts them into 'editions' beside the text.");

    // BP41xx: verification: the text

    /// <summary>Words of the source that an edition does not have.</summary>
    public static readonly DiagnosticCode TextLost = Difference("BP4101", "{0} lost{1}.", "The edition must have every word of the source; build it again, and report the fault if it stays.");

    /// <summary>Words of an edition that the source does not have.</summary>
    public static readonly DiagnosticCode TextAdded = Difference("BP4102", "{0} added{1}.", "The source does not have this here; nothing may come into the text but by its editor.");

    /// <summary>Words that are different in the edition.</summary>
    public static readonly DiagnosticCode TextAltered = Difference("BP4103", "'{0}' has become '{1}'{2}.", "Case, accents, figures and punctuation count; the report lists what does not.");

    /// <summary>Words that stand elsewhere in the edition.</summary>
    public static readonly DiagnosticCode TextMoved = Difference("BP4104", "{0} moved: in the source{1}, in the edition {2}.", "The order of the edition must be that of the source.");

    /// <summary>Words that have changed places in the edition.</summary>
    public static readonly DiagnosticCode TextSwapped = Difference("BP4110", "'{0}'{1} and '{2}'{3} have changed places.", "The order of the edition must be that of the source.");

    /// <summary>Words that occur twice in the edition.</summary>
    public static readonly DiagnosticCode TextDoubled = Difference("BP4105", "{0} twice{1}.", "The source has it once.");

    /// <summary>A space that the edition lost or added.</summary>
    public static readonly DiagnosticCode SpaceChanged = Difference("BP4106", "A space is {0} between '{1}' and '{2}'{3}.", "How wide a space is does not count, but whether there is one does.");

    /// <summary>Paragraphs that the edition joins or splits.</summary>
    public static readonly DiagnosticCode ParagraphChanged = Difference("BP4107", "The paragraph {0} '{1}'{2}.", "The edition must have the paragraphs of the source.");

    /// <summary>An edition of another text.</summary>
    public static readonly DiagnosticCode TextReplaced = Difference("BP4108", "Of {0} words of the source the edition has {1} in their order.", "This is the edition of another text, or of another state of it.");

    /// <summary>A running head or foot that is not one of the edition's own.</summary>
    public static readonly DiagnosticCode PageTextAdded = Difference("BP4109", "'{0}' is repeated on pages of the edition, but is neither its title nor a heading nor the credit.");

    /// <summary>Words whose emphasis or language marking is lost in the edition.</summary>
    public static readonly DiagnosticCode LookLost = Difference("BP4111", "'{0}' is not {1}{2}.", "The source sets these words off from those around them.");

    /// <summary>A PDF for the screen that has no structure tree.</summary>
    public static readonly DiagnosticCode Untagged = Difference("BP4112", "The PDF has no tags: nothing says what its paragraphs are, and in what order they are read.", "A PDF for the screen is tagged; one for the printer has the name 'NAME.print.pdf'.");

    /// <summary>Program code that is not identical to that of the source.</summary>
    public static readonly DiagnosticCode CodeChanged = Difference("BP4117", "The code '{0}' is '{1}'{2}.", "Code is set as it is written: no quotation mark is turned, no hyphen becomes a dash, and spaces count.");

    /// <summary>A line of verse whose indent differs from that in the source.</summary>
    public static readonly DiagnosticCode VerseMoved = Difference("BP4118", "The line of verse '{0}' is {1} spaces in, and not {2}.", "A line of verse begins where its author has it.");

    /// <summary>A line of verse has lost its number.</summary>
    public static readonly DiagnosticCode VerseNumberLost = Difference("BP4842", "Line {0} of the verse has no number{1}.", "Of verse between fences with '.numbered', the lines have numbers that the style's 'verse-numbers' counts.");

    /// <summary>A line of verse has a number that is not its own.</summary>
    public static readonly DiagnosticCode VerseNumberWrong = Difference("BP4843", "The number '{0}' stands at {1} of the verse{2}.", "The lines of a poem are counted from the number that its fence says, or from 1.");

    /// <summary>A paragraph that the edition's structure has elsewhere or in another role.</summary>
    public static readonly DiagnosticCode StructureChanged = Difference("BP4113", "'{0}' {1}{2}.", "An edition marks the divisions, clauses, quotations, lists and headings of its source.");

    /// <summary>Words that a screen reader does not speak because no tag contains them.</summary>
    public static readonly DiagnosticCode NotHeard = Difference("BP4114", "'{0}' is not read aloud{1}: no tag has it.", "Whoever hears the edition must have what others see.");

    /// <summary>Words that a screen reader speaks at another place.</summary>
    public static readonly DiagnosticCode HeardElsewhere = Difference("BP4115", "'{0}' is not read aloud where it is seen{1}.", "The tags have the order of the text.");

    /// <summary>Words that a screen reader speaks but that nobody sees.</summary>
    public static readonly DiagnosticCode UnseenText = Difference("BP4116", "'{0}' is read aloud, but nobody sees it.");

    // BP42xx: verification: clauses

    /// <summary>A label that is lost while its clause is there.</summary>
    public static readonly DiagnosticCode LabelLost = Difference("BP4201", "The label '{0}' of clause {1} is lost.", "Every clause keeps its number as the author wrote it.");

    /// <summary>A label that is different in the edition.</summary>
    public static readonly DiagnosticCode LabelChanged = Difference("BP4202", "The label '{0}' of clause {1} has become '{2}'.", "Every clause keeps its number as the author wrote it, delimiters and all.");

    /// <summary>A clause that is lost together with its label.</summary>
    public static readonly DiagnosticCode ClauseLost = Difference("BP4203", "{0} lost: '{1}'.", "The edition must have every clause of the source.");

    /// <summary>A clause that stands elsewhere.</summary>
    public static readonly DiagnosticCode ClauseMoved = Difference("BP4204", "{0} moved: in the edition it stands {1}.", "Clauses stand in the order of the source.");

    /// <summary>Clauses that have changed places in the edition.</summary>
    public static readonly DiagnosticCode ClausesSwapped = Difference("BP4210", "{0} and {1} have changed places.", "Clauses stand in the order of the source.");

    /// <summary>A clause that occurs twice in the edition.</summary>
    public static readonly DiagnosticCode ClauseDoubled = Difference("BP4205", "{0} twice.", "The source has it once.");

    /// <summary>A clause or other place that has lost its id.</summary>
    public static readonly DiagnosticCode IdLost = Difference("BP4206", "{0} has lost its id '{1}'.", "Ids are the same in every edition, so that a reference to one holds in all.");

    /// <summary>An id that the edition has at another place.</summary>
    public static readonly DiagnosticCode IdElsewhere = Difference("BP4207", "The id '{1}' of {0} stands {2}.", "A link to it leads to the wrong place.");

    /// <summary>An id that the edition has more than once.</summary>
    public static readonly DiagnosticCode IdDoubled = Difference("BP4208", "The id '{1}' of {0} stands {2} times in the edition.", "A name that two places have leads to one of them at most.");

    /// <summary>A link that is lost or has another target.</summary>
    public static readonly DiagnosticCode LinkChanged = Difference("BP4209", "'{0}' leads {1}, not to '{2}'{3}.");

    /// <summary>A label that the edition does not mark as one.</summary>
    public static readonly DiagnosticCode LabelUnmarked = Difference("BP4211", "The label '{0}' of clause {1} is not marked as one.", "An edition tells its labels from the words of the text.");

    /// <summary>A marked name that the edition does not mark.</summary>
    public static readonly DiagnosticCode NameUnmarked = Difference("BP4212", "'{0}' is not marked as {1} '{2}'{3}.", "A name that is marked in the source is marked in its editions, and its register leads there.");

    /// <summary>Words that an edition marks as a name, and the source does not.</summary>
    public static readonly DiagnosticCode NameMarkAdded = Difference("BP4213", "'{0}' is marked as a name ('{1}'){2}, and is none in the source.");

    // BP43xx: verification: brackets and notes

    /// <summary>The mark of a note that is lost while the note is there.</summary>
    public static readonly DiagnosticCode MarkLost = Difference("BP4301", "The mark of note {0} is lost{1}: nothing leads to the note.", "Every note has its mark where its bracket, or the author's mark, stands in the source.");

    /// <summary>The mark of a note that stands elsewhere in the edition.</summary>
    public static readonly DiagnosticCode MarkMoved = Difference("BP4302", "The mark of note {0} stands {2}; it belongs{1}.", "A gloss's mark stands behind the punctuation that follows its place; every other mark directly behind its bracket.");

    /// <summary>A mark of a note that the source does not have.</summary>
    public static readonly DiagnosticCode MarkAdded = Difference("BP4303", "There is a mark '{0}'{1} that the source does not have.");

    /// <summary>A mark that leads to no note.</summary>
    public static readonly DiagnosticCode MarkWithoutNote = Difference("BP4304", "The mark of note {0} leads to no note{1}.", "Its note is lost, or its reference is broken.");

    /// <summary>A note that is lost together with its mark.</summary>
    public static readonly DiagnosticCode NoteLost = Difference("BP4305", "Note {0} ('{2}') is lost with its mark{1}.", "Every square bracket of the editor is a footnote in every edition.");

    /// <summary>A note to which no mark leads and that the source does not have.</summary>
    public static readonly DiagnosticCode NoteWithoutMark = Difference("BP4306", "The edition has a note that no mark leads to: '{0}'.");

    /// <summary>Two notes that have changed places.</summary>
    public static readonly DiagnosticCode NotesSwapped = Difference("BP4307", "Notes {0} and {2} have changed places{1}{3}.", "Each mark leads to the other's note.");

    /// <summary>A mark that leads to another note.</summary>
    public static readonly DiagnosticCode WrongNote = Difference("BP4308", "The mark of note {0} leads to another note, '{2}'{1}.");

    /// <summary>A note that stands in the line of the text instead of among the notes.</summary>
    public static readonly DiagnosticCode NoteInText = Difference("BP4309", "Note {0} ('{2}') stands in the text{1}.", "The text is the author's; the editor's words belong in the footnote.");

    /// <summary>A note that does not stand in the order of the marks.</summary>
    public static readonly DiagnosticCode NoteOutOfOrder = Difference("BP4310", "Among the notes, note {0}{1} stands {2}.", "Notes stand in the order of their marks.");

    /// <summary>The mark of a note that is printed with another number.</summary>
    public static readonly DiagnosticCode MarkRenumbered = Difference("BP4311", "The mark of note {0} is printed as '{2}'{1}.");

    /// <summary>An editor's square bracket that is lost from the line.</summary>
    public static readonly DiagnosticCode BracketLost = Difference("BP4312", "The square bracket of '[{0}]' is lost{1}.", "Without it the editor's word reads as the author's.");

    /// <summary>A note on another page than its mark.</summary>
    public static readonly DiagnosticCode NoteOnWrongPage = Difference("BP4313", "Note {0} stands on page {2}, its mark on page {3}{1}.");

    /// <summary>A note that occurs twice in the edition.</summary>
    public static readonly DiagnosticCode NoteDoubled = Difference("BP4314", "Note {0} stands twice{1}.");

    /// <summary>A note that a screen reader does not speak directly after the paragraph of its mark.</summary>
    public static readonly DiagnosticCode NoteHeardElsewhere = Difference("BP4315", "Note {0} is not read aloud behind the paragraph of its mark{1}.");

    /// <summary>The mark of a note that is not tagged as one, so that a screen reader speaks it as a figure of the text.</summary>
    public static readonly DiagnosticCode MarkUntagged = Difference("BP4316", "The mark of note {0} is not marked as one{1}.", "It is heard as a figure of the text.");

    /// <summary>Two marks at one word that have changed places.</summary>
    public static readonly DiagnosticCode MarksSwapped = Difference("BP4317", "The marks of notes {2} and {0} have changed places{1}.", "Marks at one word stand in the order of their notes in the source.");

    /// <summary>The mark of a gloss that does not lead back to the place of its bracket in the source.</summary>
    public static readonly DiagnosticCode GlossPlaceChanged = Difference("BP4318", "The mark of note {0} {2}{1}.", "A source that is made of the edition would have the bracket elsewhere.");

    /// <summary>The notice that notes go on overleaf is lost or altered, or other words stand beside it.</summary>
    public static readonly DiagnosticCode NoteNoticeAltered = Difference("BP4319", "Beside notes that go on overleaf stands '{0}', not '{1}'.", "The lines that part notes from the text have no words, and the notice has those of the style.");

    /// <summary>The mark of a gloss that stands before punctuation which it should follow.</summary>
    public static readonly DiagnosticCode MarkBeforePunctuation = Difference("BP4320", "The mark of note {0} stands before '{2}'{1}.", "A gloss's mark stands behind the stops and closing quotation marks that follow its bracket.");

    /// <summary>A straight quotation mark, apostrophe or hyphen where the style sets a typographic one.</summary>
    public static readonly DiagnosticCode TypewriterSign = Difference("BP4321", "'{0}' is left as a typewriter has it,{1}.", "The style sets quotation marks, apostrophes and dashes as the language has them.");

    /// <summary>A quotation mark that opens where it should close, or the other way round.</summary>
    public static readonly DiagnosticCode QuotationTurned = Difference("BP4322", "The quotation mark '{0}' is turned the wrong way,{1}.", "Quotation marks open and close as the straight ones of the source do.");

    /// <summary>Active, embedded or externally loaded content in an edition, which no edition of this program has.</summary>
    public static readonly DiagnosticCode Intruder = Error("BP4330", "The {0} edition holds what none does: {1}.", "Somebody has put it in. Do not open the file; build it again.");

    // BP44xx: verification: the credit

    /// <summary>The credit line is missing from the page.</summary>
    public static readonly DiagnosticCode CreditLost = Difference("BP4401", "The credit is lost {0}.", "The credit line is on the page and in the metadata of every edition.");

    /// <summary>The credit line on the page is different.</summary>
    public static readonly DiagnosticCode CreditAltered = Difference("BP4402", "The credit is altered {0}: '{1}' has become '{2}'.", "The credit line is printed as the source gives it.");

    /// <summary>The credit line is not at the foot of every page.</summary>
    public static readonly DiagnosticCode CreditNotRepeated = Difference("BP4403", "The credit does not stand in short on every page.", "Every page of this format bears the beginning of the credit's first line.");

    /// <summary>The credit line is missing from the metadata.</summary>
    public static readonly DiagnosticCode CreditNotInMetadata = Difference("BP4404", "The credit is not in the edition's metadata.", "The credit line is on the page and in the metadata of every edition.");

    // BP45xx: verification: metadata

    /// <summary>A value that is missing from the metadata.</summary>
    public static readonly DiagnosticCode MetadataLost = Difference("BP4501", "The edition's metadata does not have the {0} '{1}'.");

    /// <summary>A value that is different in the metadata.</summary>
    public static readonly DiagnosticCode MetadataAltered = Difference("BP4502", "The edition's metadata has the {0} '{2}', the source has '{1}'.");

    /// <summary>A value in the metadata that the source does not have.</summary>
    public static readonly DiagnosticCode MetadataAdded = Difference("BP4503", "The edition's metadata has the {0} '{1}', of which the source knows nothing.");

    // BP46xx: verification: editions among each other

    /// <summary>Two editions that set the same words differently.</summary>
    public static readonly DiagnosticCode EditionsDisagree = Difference("BP4601", "The {0} has '{1}' where the {2} has '{3}'{4}; such places: {5}.", "Editions of one build set the same characters.");

    // BP47xx: verification: the table of contents

    /// <summary>The table of contents is missing although the style asks for one.</summary>
    public static readonly DiagnosticCode ContentsLost = Difference("BP4701", "The table of contents is lost.", "The style asks for one.");

    /// <summary>A section of the text that the contents do not list.</summary>
    public static readonly DiagnosticCode ContentsEntryLost = Difference("BP4702", "The contents do not list '{0}'.", "They list the sections of the text in its order: before the text two ranks of them, in the contents that a reading system shows all, with the clauses where the style has them.");

    /// <summary>An entry of the contents that the text does not have.</summary>
    public static readonly DiagnosticCode ContentsEntryAdded = Difference("BP4703", "The contents list '{0}', which the text does not have there.");

    /// <summary>An entry of the contents that leads to another place.</summary>
    public static readonly DiagnosticCode ContentsEntryAstray = Difference("BP4704", "The entry '{0}' of the contents leads to no place, or not to the beginning of what it names.");

    /// <summary>A page number in the table of contents that is impossible.</summary>
    public static readonly DiagnosticCode ContentsPageWrong = Difference("BP4705", "The entry '{0}' of the contents names page '{1}', which cannot be right.", "Pages are numbers from 1 on, and do not fall.");

    /// <summary>An entry of the table of contents that is not nested under the entry that it belongs to.</summary>
    public static readonly DiagnosticCode ContentsNestedWrong = Difference("BP4706", "The entry '{0}' of the contents does not stand below that of what it is part of.");

    /// <summary>A list of figures or of tables is missing although the text or its style asks for one.</summary>
    public static readonly DiagnosticCode CaptionListLost = Difference("BP4707", "{0} is lost.", "The text, or its style, asks for it.");

    /// <summary>A figure or a table that the list of them lacks.</summary>
    public static readonly DiagnosticCode CaptionEntryLost = Difference("BP4708", "{0} does not list '{1}'.", "It lists all that have a caption, in the order of the text.");

    /// <summary>An entry of a list of figures or of tables that the text does not have.</summary>
    public static readonly DiagnosticCode CaptionEntryAdded = Difference("BP4709", "{0} lists '{1}', which the text does not have there.");

    /// <summary>An entry of a list of figures or of tables that leads to another place.</summary>
    public static readonly DiagnosticCode CaptionEntryAstray = Difference("BP4710", "The entry '{1}' of {0} leads to no place, or to another than what it names.");

    /// <summary>A page number in a list of figures or of tables that is impossible.</summary>
    public static readonly DiagnosticCode CaptionPageWrong = Difference("BP4711", "The entry '{1}' of {0} names page '{2}', which cannot be right.", "Pages are numbers from 1 on, and do not fall.");

    // BP48xx: verification: the pages that an edition marks

    /// <summary>The beginning of a page that is marked but has no entry in the page list.</summary>
    public static readonly DiagnosticCode PageNotListed = Difference("BP4801", "The beginning of page '{0}' is marked, but is in no entry of the list of pages.");

    /// <summary>An entry of the list of pages that leads nowhere.</summary>
    public static readonly DiagnosticCode PageEntryBroken = Difference("BP4802", "The entry '{0}' of the list of pages leads to no beginning of a page.");

    /// <summary>An entry of the list of pages that leads to another page.</summary>
    public static readonly DiagnosticCode PageEntryWrong = Difference("BP4803", "The entry '{0}' of the list of pages leads to '{1}'.");

    /// <summary>A page whose beginning is marked more than once.</summary>
    public static readonly DiagnosticCode PageDoubled = Difference("BP4804", "The beginning of page '{0}' is marked {1} times.");

    /// <summary>A page list that is not in the order in which the pages begin.</summary>
    public static readonly DiagnosticCode PageOutOfOrder = Difference("BP4805", "The entry '{0}' of the list of pages stands behind one whose page begins later.", "The list of pages is in the order in which they begin.");

    /// <summary>A page of the PDF that the EPUB does not mark.</summary>
    public static readonly DiagnosticCode PageLost = Difference("BP4806", "The {0} does not mark page {1}, which begins with '{3}' in the {2}{4}.", "Editions of one build have the same pages.");

    /// <summary>A marked page that the other edition does not have.</summary>
    public static readonly DiagnosticCode PageAdded = Difference("BP4807", "The {0} marks '{1}', which is no page of the {2}.", "Editions of one build have the same pages.");

    /// <summary>A page that begins at another place than in the other edition.</summary>
    public static readonly DiagnosticCode PageElsewhere = Difference("BP4808", "Page {1} begins with '{2}' in the {0}, with '{4}' in the {3}.", "Editions of one build have the same pages.");

    /// <summary>A large-print sheet that does not state where a line or page of the other sheets begins.</summary>
    public static readonly DiagnosticCode SheetPlaceLost = Difference("BP4809", "{0} of the sheet that the others have begins with '{1}', and the large one does not tell it{2}.", "The large version of a sheet has the numbers of the others' lines, and says where their pages begin; build it again.");

    /// <summary>A large-print sheet that states the beginning of a line or page at another place.</summary>
    public static readonly DiagnosticCode SheetPlaceElsewhere = Difference("BP4810", "{0} of the sheet that the others have begins with '{1}'; the large one tells it at '{2}'.", "A class that speaks of a line must mean one line; build it again.");

    /// <summary>A line of the text whose number in the margin is missing.</summary>
    public static readonly DiagnosticCode LineNumberLost = Difference("BP4811", "Line {0} of the text has no number in the margin{1}.", "Every line has one that the style's 'line-numbers' counts; headings, notes and what is the edition's own are not counted.");

    /// <summary>A number in the margin that is not the number of its line.</summary>
    public static readonly DiagnosticCode LineNumberWrong = Difference("BP4812", "The number '{0}' stands in the margin at {1}{2}.", "Whoever cites the text by its lines cites others.");

    /// <summary>A number in the margin beside which there is no line of the text.</summary>
    public static readonly DiagnosticCode LineNumberAstray = Difference("BP4813", "The number '{0}' stands in the margin of page {1}, and no line of the text beside it.");

    /// <summary>Numbers in the margin that the style does not ask for.</summary>
    public static readonly DiagnosticCode LineNumbersAdded = Difference("BP4814", "The lines of the text are numbered, which the style does not ask for.");

    /// <summary>A page of the source that is not named in the margin.</summary>
    public static readonly DiagnosticCode SourcePageLost = Difference("BP4815", "'{0}', where a page of the source begins, is not in the margin{1}.", "The style's 'source-pages' puts the pages of the source into the margin, each beside the line in which it begins.");

    /// <summary>A page of the source that is named in the margin beside a line in which it does not begin.</summary>
    public static readonly DiagnosticCode SourcePageMoved = Difference("BP4816", "'{0}' stands in the margin beside another line than the one in which that page of the source begins{1}.", "Whoever cites the text by the pages of its source cites others.");

    /// <summary>Words in the margin that name no page of the source.</summary>
    public static readonly DiagnosticCode SourcePageAdded = Difference("BP4817", "'{0}' stands in the margin{1}, and no page of the source is called so there.");

    /// <summary>A running head that does not name the clauses of its page.</summary>
    public static readonly DiagnosticCode PageClausesWrong = Difference("BP4818", "The running head of page {0} names {1}; on the page {2}.", "The style's 'running-heads: clauses' names the first clause that has words on the page, and the last; where numbering begins anew on it, those of each numbering.");

    /// <summary>A sheet that states the beginning of a line or page which no other sheet has there.</summary>
    public static readonly DiagnosticCode SheetPlaceAdded = Difference("BP4819", "{0} is told to begin at '{1}', and no other sheet has it there.", "The large version of a sheet alone tells of lines and pages, and of those of the others' sheet.");

    /// <summary>A marginal note that does not stand where the style has it.</summary>
    public static readonly DiagnosticCode MarginalNoteElsewhere = Difference("BP4824", "The marginal note '{0}' {1}{2}.", "The style's 'margin-notes' has the notes in the margin, each beside the line of its word or, if none is said, the first of its paragraph, or in the column.");

    /// <summary>The edition marks more or fewer tables than the source has.</summary>
    public static readonly DiagnosticCode TablesLost = Difference("BP4820", "The number of tables that the edition marks is {0}, not {1}.", "An edition has the tables of its source.");

    /// <summary>A table whose rows or cells differ in number from those of the source.</summary>
    public static readonly DiagnosticCode TableChanged = Difference("BP4821", "This table has {0}, not {1}.", "A table has the rows and cells of its source, those in which nothing stands as well.");

    /// <summary>A page on which a table continues without its head.</summary>
    public static readonly DiagnosticCode TableHeadLost = Difference("BP4822", "The head of this table does not stand above the rows on page {0}.", "It comes again on each page that the table goes on to.");

    /// <summary>The head of a table whose words differ where it is repeated on a further page.</summary>
    public static readonly DiagnosticCode TableHeadChanged = Difference("BP4823", "The head of this table comes again on page {0}, and says '{1}' there.");

    /// <summary>The edition has more or fewer pictures than the source.</summary>
    public static readonly DiagnosticCode PicturesLost = Difference("BP4830", "The edition has {0} pictures, not {1}.", "An edition has the pictures of its source.");

    /// <summary>A picture in the edition that is not that of the source.</summary>
    public static readonly DiagnosticCode PictureChanged = Difference("BP4831", "The picture here is not '{0}': {1}.", "An edition has the pictures of its source; a printer's PDF has them in grey.");

    /// <summary>The alternative text of a picture that is different in the edition.</summary>
    public static readonly DiagnosticCode AlternativeChanged = Difference("BP4832", "What is said of the picture '{0}' to those who do not see it is '{1}', not '{2}'.");

    /// <summary>A picture that stands elsewhere in the edition.</summary>
    public static readonly DiagnosticCode PictureMoved = Difference("BP4833", "The picture '{0}' stands elsewhere than in the source{1}.", "The order of the edition must be that of the source.");

    /// <summary>A facsimile that shares its page, or is on a right-hand one, or does not face its text.</summary>
    public static readonly DiagnosticCode FacsimileNotFacing = Difference("BP4834", "The facsimile '{0}' does not stand alone on a left-hand page with its text on the page opposite.");

    /// <summary>A figure that is to stand at the head or the foot of a page, on another page or elsewhere on it.</summary>
    public static readonly DiagnosticCode FloatMisplaced = Difference("BP4835", "The picture '{0}' {1}.", "A figure with 'placement' stands at the head or the foot of the page that it is called on, or of a later one, in the order of the calls and within its division.");

    /// <summary>Wrong advice on how the text is cited.</summary>
    public static readonly DiagnosticCode CitationAdviceWrong = Difference("BP4840", "What the edition says of how it is cited {0}.", "It names a clause of the text by the style's words 'cite': its address, the page of the printed edition on which it begins, and its id.");

    /// <summary>A document of the edition that has words but is not in the reading order.</summary>
    public static readonly DiagnosticCode OutOfReadingOrder = Difference("BP4841", "'{0}' has words, and is not in the reading order: who turns the pages does not come to it.", "All documents but the cover's page are in it.");

    // BP485x, BP486x: verification: what is made for the trade and for indexes beside the editions, and the head of a letter

    /// <summary>The head of a letter that differs from what the front matter states.</summary>
    public static readonly DiagnosticCode LetterHeadDiffers = Difference("BP4860", "The letter's head has {0}: '{1}'.", "It has to say what 'correspondence' says, in the words of the text's language; build the edition again.");

    /// <summary>Words that a volume has above or below one of its texts that differ from what the text states.</summary>
    public static readonly DiagnosticCode WorkMatterDiffers = Difference("BP4865", "{0} of this text is '{1}' in the volume, and not '{2}'.", "A volume has above and below each text what the text says of itself; build the edition again.");

    /// <summary>A CMIF file for indexes of letters that differs from what the front matter states.</summary>
    public static readonly DiagnosticCode CmifDiffers = Error("BP4861", "The file for indexes of letters (.cmif.xml) {0}.", "It has to say what 'correspondence' says; build it again.");

    /// <summary>An excerpt that differs from its text.</summary>
    public static readonly DiagnosticCode ExcerptDiffers = Error("BP4870", "The excerpt is not what stands in the text: {0}.", "Nothing is written. Ask for more of the text around this place, and report it as a fault of the program.");

    /// <summary>A gap that is missing from an edition with gaps.</summary>
    public static readonly DiagnosticCode GapLost = Difference("BP4880", "Gap {0} is not there: {1}{2}.", "A version with gaps has all that the text asks for; build it again.");

    /// <summary>A gap that does not stand in the place of its words.</summary>
    public static readonly DiagnosticCode GapElsewhere = Difference("BP4881", "Gap {0} does not stand where '{1}' stands in the text{2}.", "Each gap stands in the place of its own words; build it again.");

    /// <summary>A gap whose number occurs more than once.</summary>
    public static readonly DiagnosticCode GapAdded = Difference("BP4882", "Gap {0} comes {1} times.", "Each gap has a number of its own; build it again.");

    /// <summary>A gap whose rule is longer or shorter than those of the others.</summary>
    public static readonly DiagnosticCode GapLength = Difference("BP4883", "The rule of gap {0} has {1} signs, and not {2}.", "All gaps are of one length, so that none tells how long its word is; build it again.");

    /// <summary>A gap that a screen reader does not speak by its number.</summary>
    public static readonly DiagnosticCode GapUnsaid = Difference("BP4884", "Where gap {0} stands, '{1}' is heard, and not '{2}'.", "Who hears the text needs the number; build it again.");

    /// <summary>A GIFT file of questions that differs from what the text has.</summary>
    public static readonly DiagnosticCode GiftDiffers = Error("BP4885", "The file of questions (.gift.txt) {0}.", "It has to have the gaps and questions of the text; build it again.");

    /// <summary>A cover whose words, measures or bar code are not what they have to be.</summary>
    public static readonly DiagnosticCode CoverDiffers = Error("BP4850", "The cover {0}.", "A cover has the words of the front matter, the measures that follow from the printed book's pages, and the bar code of its ISBN; build it again.");

    /// <summary>An ONIX record that differs from the front matter or from what was measured of the editions.</summary>
    public static readonly DiagnosticCode OnixDiffers = Error("BP4851", "The ONIX record {0}.", "A record says what the front matter says and what was measured of the editions; build it again.");

    /// <summary>An EPUB for Kobo's readers that is not the EPUB with its words in numbered spans.</summary>
    public static readonly DiagnosticCode KoboDiffers = Error("BP4852", "The EPUB for Kobo's readers {0}.", "It is the EPUB with all words in spans, whose ids count on; build it again.");

    // BP49xx: what editors have done to an edition

    /// <summary>A comment that somebody has made on an edition.</summary>
    public static readonly DiagnosticCode EditionComment = Information("BP4901", "A comment{0}, by {1}");

    /// <summary>Corrections that could not be put into the source word by word, so that the whole source is written anew.</summary>
    public static readonly DiagnosticCode SourceRewritten = Warning("BP4902", "The corrections could not be set into the source word by word: the whole of it is written anew.", "Compare the two by words, not by lines.");

    /// <summary>Corrections after which the editions of the source are not exactly like the edited one.</summary>
    public static readonly DiagnosticCode CorrectionsDoubtful = Warning("BP4903", "An edition of the corrected source is not in all what the edited one is.", "Look at what 'verify' says of the edited edition: a label or a paragraph was probably changed so that it can be read in two ways.");

    /// <summary>A change to a letter's head that could not be taken over into the source.</summary>
    public static readonly DiagnosticCode LetterHeadLeftOut = Warning("BP4904", "What was changed here in the letter's head is not in the source: '{0}'.", "Put it under 'correspondence' yourself: it cannot be told which of its values was changed, or the name has an address ('ref') that may be another's now.");

    // BP50xx: putting sets in place

    /// <summary>A file in the place of an edition that this program did not write.</summary>
    public static readonly DiagnosticCode ForeignFile = Error("BP5001", "This program did not write the file that is here, and does not replace it.", "{0}'--force' keeps the file as a '.bak'; '--out' names another folder.");

    /// <summary>An edition that somebody has changed since it was written.</summary>
    public static readonly DiagnosticCode ChangedFile = Error("BP5002", "Somebody has changed this file since it was written, and it is not replaced.", "{0}'--force' keeps the file as a '.bak'.");

    /// <summary>A file that belongs to the editions of another text.</summary>
    public static readonly DiagnosticCode OtherSetsFile = Error("BP5003", "This file belongs to the editions of another text, '{0}', and is not replaced.", "Rename one of the two texts, or give each a folder of its own by '--out'.");

    /// <summary>Something other than a file, such as a folder, where a file is to be written.</summary>
    public static readonly DiagnosticCode PlaceTaken = Error("BP5004", "There is {0} where a file is to go.", "Move it away, or name another folder by '--out'.");

    /// <summary>A file that was in the place of an edition and is kept under another name.</summary>
    public static readonly DiagnosticCode FileKept = Warning("BP5005", "What stood here is kept as '{0}'.");

    /// <summary>A folder that another build has locked.</summary>
    public static readonly DiagnosticCode FolderBusy = Error("BP5006", "Another build has held this folder for {0} seconds.", "If it is stopped and not ended, end it; its files are put right by the next build.");

    /// <summary>A set of editions that a stopped build left incomplete and that is complete again.</summary>
    public static readonly DiagnosticCode SetSettled = Information("BP5007", "A build was stopped while it put editions in place here; they are whole again.");

    /// <summary>A set of editions that is only partly in place and can be neither completed nor undone.</summary>
    public static readonly DiagnosticCode SetUnsettled = Error("BP5008", "Editions are put in place in part, and can neither be finished nor undone: {0}.", "Remove the cause and build again: nothing is lost, and the next build goes on from here.");

    /// <summary>Editions in another style that was chosen on the command line, in the place of these.</summary>
    public static readonly DiagnosticCode OtherStyleStands = Error("BP5009", "Editions of this text in the style '{0}' stand here, and those in '{1}' would take their place.", "Keep both: give these a folder of their own, as by '--out {1}'. '--force' replaces the others. A style for good stands in the front matter: 'style: {1}'.");

    // BP51xx: what is found where texts are looked for

    /// <summary>A folder that contains no text.</summary>
    public static readonly DiagnosticCode NoTexts = Error("BP5101", "There is no text in this folder.", "Texts are named '.md' or '.txt'; those in folders below it are not looked for, and a README is none.");

    // BP52xx: catalogues of editions

    /// <summary>A text that has no editions.</summary>
    public static readonly DiagnosticCode SetAbsent = Error("BP5201", "There are no editions of this text in the folders.", "Build it: the part of the run that it belongs to may have failed, or not have ended yet.");

    /// <summary>Editions that were made from another state of the text.</summary>
    public static readonly DiagnosticCode SetOfOtherText = Error("BP5202", "The editions of this text in '{0}' were made of another state of it.", "Build it again.");

    /// <summary>A set of editions in which a file is missing or was changed.</summary>
    public static readonly DiagnosticCode SetBroken = Error("BP5203", "'{0}' is not there as it was written: the editions of this text are left out.", "Build the text again; 'import --source' takes over what somebody has changed in an edition.");

    /// <summary>Two different sets of editions that have the same name.</summary>
    public static readonly DiagnosticCode SetTwice = Error("BP5204", "Other editions of a text of this name are in '{0}': these are left out.", "Give texts names of their own, or name the folder that is up to date.");

    /// <summary>A set of editions that has not been verified.</summary>
    public static readonly DiagnosticCode SetUnproved = Warning("BP5205", "Nothing proves that these editions are complete.", "Build the text without '--no-verify'.");

    // BP9xxx: the program itself

    /// <summary>A fault in the program itself.</summary>
    public static readonly DiagnosticCode InternalFault = Error("BP9001", "bukharin-publish {0} has a fault, and could not go on while it was {1} ({2}).", "The text is not to blame. Report this line as CONTRIBUTING.md says, with the text if it may be shared.");

    private static DiagnosticCode Error(string id, string message, string? hint = null) => new(id, DiagnosticSeverity.Error, message, hint);

    private static DiagnosticCode Difference(string id, string message, string? hint = null) => Error(id, message, hint) with { IsDifference = true };

    private static DiagnosticCode Warning(string id, string message, string? hint = null) => new(id, DiagnosticSeverity.Warning, message, hint);

    private static DiagnosticCode Information(string id, string message, string? hint = null) => new(id, DiagnosticSeverity.Information, message, hint);
}
