// Says of each file whether it is PDF/A-1b, with PDFBox. Not compiled before: java -cp JARS Preflight.java FILE...
import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;

public class Preflight {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            PreflightParser parser = new PreflightParser(new File(file));
            parser.parse();
            try (PreflightDocument document = parser.getPreflightDocument()) {
                document.validate();
                ValidationResult result = document.getResult();
                System.out.println(new File(file).getName() + (result.isValid() ? " VALID" : " INVALID"));
                for (ValidationResult.ValidationError error : result.getErrorsList())
                    System.out.println("    " + error.getErrorCode() + " " + error.getDetails());
            }
        }
    }
}
