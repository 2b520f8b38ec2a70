"""Edits DOCX files in a LibreOffice that is started for them, as somebody would at the keyboard.

    python3 edit.py FOLDER < jobs.json

FOLDER takes the profile. The jobs are a list of {"open": file, "save": file, "filter": name, "window": whether it is
opened in one, "edits": [[verb, ...], ...]}; each verb is a method of the class Editor, with what it takes. Words are
looked for in the text and then in its notes, within a paragraph. Exits with 3 where LibreOffice or its Python module is
not installed.
"""
import json
import pathlib
import subprocess
import sys
import time

try:
    import uno
    from com.sun.star.awt.FontSlant import ITALIC
    from com.sun.star.beans import PropertyValue
    from com.sun.star.connection import NoConnectException
    from com.sun.star.lang import DisposedException
    from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def url(path):
    return pathlib.Path(path).resolve().as_uri()


class Office:
    """A LibreOffice with a profile of its own, reached by a pipe that is named after the folder."""

    def __init__(self, folder):
        pipe = "".join(character for character in str(pathlib.Path(folder).resolve()) if character.isalnum())
        try:
            self.process = subprocess.Popen(
                ["soffice", f"-env:UserInstallation={url(folder)}/profile", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp"],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except FileNotFoundError as missing:
            print(missing, file=sys.stderr)
            sys.exit(3)
        resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
        for _ in range(600):
            try:
                self.context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                return
            except NoConnectException:
                time.sleep(0.1)
        raise TimeoutError("LibreOffice does not answer.")

    def service(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def sign(self, author):
        """Says whose name the next changes get."""
        given, _, family = author.partition(" ")
        user = self.service("com.sun.star.configuration.ConfigurationProvider").createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess", properties(nodepath="/org.openoffice.UserProfile/Data"))
        user.givenname, user.sn = given, family
        user.commitChanges()

    def close(self):
        try:
            self.service("com.sun.star.frame.Desktop").terminate()
        except DisposedException:  # the bridge falls with the program
            pass
        self.process.wait(60)


class Editor:
    """One document.

    Commands of the menu need a window. Comments must have none: the packages without a graphical interface lack the
    frame that LibreOffice draws a comment in, and end with it.
    """

    def __init__(self, office, path, has_window):
        self.office = office
        if has_window:
            self.document = office.service("com.sun.star.frame.Desktop").loadComponentFromURL(
                url(path), "_blank", 0, properties(Hidden=True, AsTemplate=True))
        else:
            self.document = office.service("com.sun.star.text.TextDocument")
            self.document.load(properties(URL=url(path), FilterName="MS Word 2007 XML", AsTemplate=True))

    def save(self, path, filter_name):
        self.document.storeToURL(url(path), properties(FilterName=filter_name))
        self.document.close(True)

    def record(self, author):
        """Tracks what comes next, under somebody's name."""
        self.office.sign(author)
        self.document.RecordChanges = True

    def replace(self, words, others):
        self.find(words).String = others

    def insert(self, words, after):
        place = self.find(after).End
        place.Text.insertString(place, words, False)

    def delete(self, words):
        self.find(words).String = ""

    def delete_paragraph(self, words):
        cursor = self.find(words)
        cursor.gotoStartOfParagraph(False)
        cursor.gotoEndOfParagraph(True)
        cursor.goRight(1, True)
        cursor.String = ""

    def split(self, after):
        place = self.find(after).End
        place.Text.insertControlCharacter(place, PARAGRAPH_BREAK, False)

    def join(self, words):
        """Joins the paragraph of some words and the next one."""
        cursor = self.find(words)
        cursor.gotoEndOfParagraph(False)
        cursor.goRight(1, True)
        cursor.String = " "

    def italic(self, words):
        self.find(words).CharPosture = ITALIC

    def footnote(self, words, after):
        note = self.document.createInstance("com.sun.star.text.Footnote")
        place = self.find(after).End
        place.Text.insertTextContent(place, note, False)
        note.insertString(note.createTextCursor(), words, False)

    def comment(self, words, author, text):
        comment = self.document.createInstance("com.sun.star.text.textfield.Annotation")
        comment.Author, comment.Content = author, text
        comment.DateTimeValue = uno.createUnoStruct("com.sun.star.util.DateTime", Year=2026, Month=3, Day=5, Hours=9)
        found = self.find(words)
        found.Text.insertTextContent(found, comment, True)

    def accept(self, words):
        self.command("AcceptTrackedChange", words)

    def reject(self, words):
        self.command("RejectTrackedChange", words)

    def command(self, name, words):
        controller = self.document.CurrentController
        controller.select(self.find(words))
        self.office.service("com.sun.star.frame.DispatchHelper").executeDispatch(controller.Frame, ".uno:" + name, "", 0, ())

    def find(self, words):
        notes = self.document.Footnotes
        for text in [self.document.Text, *(notes.getByIndex(i) for i in range(notes.Count))]:
            paragraphs = text.createEnumeration()
            while paragraphs.hasMoreElements():
                paragraph = paragraphs.nextElement()
                if words in paragraph.String:
                    return self.within(text, paragraph, words)
        raise LookupError(f"'{words}' is not in the text.")

    @staticmethod
    def within(text, paragraph, words):
        # Marks of notes and other things without characters have places too: only walking finds the right one.
        end = text.createTextCursorByRange(paragraph.Start)
        while not end.String.endswith(words):
            end.goRight(1, True)
        start = text.createTextCursorByRange(end.End)
        while start.String != words:
            start.goLeft(1, True)
        found = text.createTextCursorByRange(start.Start)
        found.gotoRange(start.End, True)
        return found


def main():
    office = Office(sys.argv[1])
    try:
        for job in json.load(sys.stdin):
            editor = Editor(office, job["open"], job["window"])
            for verb, *arguments in job["edits"]:
                getattr(editor, verb)(*arguments)
            editor.save(job["save"], job["filter"])
    finally:
        office.close()


if __name__ == "__main__":
    main()
