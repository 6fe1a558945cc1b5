package org.cajista.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Source;
import org.cajista.report.Messages;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Fault;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;
import org.cajista.validate.document.TagScanner;

/**
 * The findings that an editor accepts in the text. {@code <?cajista accept CODE reason?>} accepts
 * the findings of that code (or of all codes that begin with it and a point) in what follows
 * directly: an element with its content, or the text up to the next tag. Before the outermost
 * element it applies to the whole document. An instruction that accepts nothing is a finding
 * itself, so that no instruction stays longer than its reason.
 */
final class Acceptances {
  private static final String TARGET = "<?cajista";

  /** An instruction. Comments and CDATA sections are matched too, so that they can be skipped. */
  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>|<\\?cajista(?=[\\s?])(.*?)\\?>", Pattern.DOTALL);

  private static final Pattern ACCEPT =
      Pattern.compile("\\s+accept\\s+([\\w.:-]+)(?:\\s.*)?", Pattern.DOTALL);

  /** The markup that can stand between an instruction and the place to which it applies. */
  private static final Pattern NOTHING =
      Pattern.compile("(?:\\s+|<!--.*?-->|<\\?.*?\\?>)*+", Pattern.DOTALL);

  /** One instruction and the range to which it applies, as offsets. */
  private static final class Acceptance {
    private final Location location;
    private final String code;
    private int start;
    private int end;
    private int depth;
    private boolean used;

    Acceptance(Location location, String code, int end) {
      this.location = location;
      this.code = code;
      this.start = location.end();
      this.end = end;
    }

    boolean takes(Fault fault) {
      boolean takes =
          (fault.code().equals(code) || fault.code().startsWith(code + "."))
              && fault.location().source() == location.source()
              && start <= fault.location().start()
              && fault.location().start() < end;
      used |= takes;
      return takes;
    }
  }

  private final Source source;
  private final Faults rest = new Faults();
  private final List<Acceptance> acceptances = new ArrayList<>();

  private Acceptances(Source source) {
    this.source = source;
  }

  /**
   * Returns the {@code faults} of the well-formed document {@code source} that are not accepted.
   */
  static List<Fault> settle(Source source, List<Fault> faults) {
    if (!mayAccept(source.text())) {
      return faults;
    }
    Acceptances all = new Acceptances(source);
    all.read();
    all.measure();
    faults.stream().filter(fault -> !all.take(fault)).forEach(all.rest::add);
    for (Acceptance acceptance : all.acceptances) {
      if (!acceptance.used) {
        all.rest.add(Code.ACCEPT_UNUSED, acceptance.location, acceptance.code, acceptance.code);
      }
    }
    return all.rest.all();
  }

  /** Most texts have no instruction, or only other ones, such as the seal of the program. */
  private static boolean mayAccept(String text) {
    for (int at = text.indexOf(TARGET); at >= 0; at = text.indexOf(TARGET, at + 1)) {
      int after = at + TARGET.length();
      if (after < text.length() && (text.charAt(after) <= ' ' || text.charAt(after) == '?')) {
        return true;
      }
    }
    return false;
  }

  private boolean take(Fault fault) {
    boolean taken = false;
    for (Acceptance acceptance : acceptances) {
      taken |= acceptance.takes(fault);
    }
    return taken;
  }

  private void read() {
    Matcher found = INSTRUCTION.matcher(source.text());
    while (found.find()) {
      if (found.group(1) != null) {
        Location location = Location.of(source, found.start(), found.end());
        Matcher accept = ACCEPT.matcher(found.group(1));
        if (!accept.matches()) {
          String sentence = Messages.format("accept.form", found.group());
          rest.add(Code.ACCEPT_FORM, location, found.group(1).strip(), List.of(), "", sentence);
        } else if (!Code.isKnown(accept.group(1))) {
          String sentence = Messages.format("accept.form.code", accept.group(1));
          rest.add(Code.ACCEPT_FORM, location, accept.group(1), List.of(), "", sentence);
        } else {
          acceptances.add(new Acceptance(location, accept.group(1), source.text().length()));
        }
      }
    }
  }

  /** Finds the range of each instruction. */
  private void measure() {
    TagScanner markup = new TagScanner(source.text(), (start, end) -> {});
    List<Acceptance> open = new ArrayList<>();
    int next = 0;
    int depth = 0;
    while (markup.toAnyTag()) {
      boolean isEnd = source.text().charAt(markup.tagStart() + 1) == '/';
      depth -= isEnd ? 1 : 0;
      for (; next < acceptances.size(); next++) {
        Acceptance acceptance = acceptances.get(next);
        if (acceptance.start > markup.tagStart()) {
          break;
        }
        if (!isEnd && nothingBefore(markup.tagStart(), acceptance)) {
          acceptance.depth = depth;
          open.add(acceptance);
        } else {
          acceptance.end = markup.tagStart();
        }
      }
      boolean closes = isEnd || markup.isEmptyTag();
      for (int i = open.size() - 1; closes && i >= 0 && open.get(i).depth == depth; i--) {
        open.remove(i).end = markup.tagEnd();
      }
      depth += closes ? 0 : 1;
    }
  }

  private boolean nothingBefore(int tag, Acceptance acceptance) {
    return NOTHING.matcher(source.text()).region(acceptance.start, tag).matches();
  }
}
