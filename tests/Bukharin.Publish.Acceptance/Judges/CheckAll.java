import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.File;

/** Checks many books with EPUBCheck in one machine, since its start costs more than a book. Prints each message of warning's rank or more. */
public final class CheckAll {
    public static void main(String[] files) {
        int found = 0;
        for (String file : files) {
            Findings findings = new Findings(file);
            new EpubCheck(new File(file), findings).doValidate();
            found += findings.count;
        }

        System.out.println(files.length + " books checked");
        System.exit(found == 0 ? 0 : 1);
    }

    private static final class Findings extends MasterReport {
        private final String book;
        private int count;

        Findings(String book) {
            this.book = book;
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            if (message.getSeverity() == Severity.FATAL || message.getSeverity() == Severity.ERROR || message.getSeverity() == Severity.WARNING) {
                count++;
                System.out.println(book + ": " + message.getID() + " " + message.getMessage(arguments) + " (" + location + ")");
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {
        }

        @Override
        public void initialize() {
        }

        @Override
        public int generate() {
            return 0;
        }
    }
}
