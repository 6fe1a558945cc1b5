package org.cajista.publish;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What epubcheck finds wrong with an e-book: errors and warnings. */
final class EpubJudge {

  private EpubJudge() {}

  static List<String> findings(Path epub) {
    List<String> findings = new ArrayList<>();
    DefaultReportImpl report =
        new DefaultReportImpl(epub.toString()) {
          @Override
          public void message(Message message, EPUBLocation place, Object... arguments) {
            if (message.getSeverity() == Severity.WARNING
                || message.getSeverity() == Severity.ERROR
                || message.getSeverity() == Severity.FATAL) {
              findings.add(message.getID() + " " + place + ": " + message.getMessage(arguments));
            }
          }
        };
    new EpubCheck(epub.toFile(), report).doValidate();
    return findings;
  }
}
