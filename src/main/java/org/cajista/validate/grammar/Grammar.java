package org.cajista.validate.grammar;

import com.thaiopensource.relaxng.match.IncorrectSchemaException;
import com.thaiopensource.relaxng.match.MatchablePattern;
import com.thaiopensource.relaxng.match.MatchablePatternLoader;
import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.xml.sax.SAXResolver;
import com.thaiopensource.xml.sax.DraconianErrorHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.Lazy;
import org.cajista.xml.Naming;
import org.cajista.xml.RefusedAddress;
import org.cajista.xml.SafeXml;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * A compiled RELAX NG grammar. Thread-safe. What was worked out for one document is of use for the
 * next: it is borrowed and given back.
 */
public final class Grammar {
  private static final String COMPACT = ".rnc";

  private static final Lazy<Grammar> CAJISTA = new Lazy<>(Grammar::read);

  private final MatchablePattern pattern;
  private final Queue<Automaton> used = new ConcurrentLinkedQueue<>();

  private Grammar(MatchablePattern pattern) {
    this.pattern = pattern;
  }

  /** The grammar of the encoding; it is read when it is first asked for. */
  public static Grammar ofCajista() {
    return CAJISTA.get();
  }

  private static Grammar read() {
    try {
      return of("cajista:/schema/cajista.rng", AddressPolicy.ofProgram(""));
    } catch (SchemaException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The grammar that stands at {@code address}, in the compact syntax where it ends in {@code
   * .rnc}.
   *
   * @param policy what it may include
   * @throws SchemaException if it cannot be read or is no grammar
   */
  public static Grammar of(String address, AddressPolicy policy) throws SchemaException {
    Input input = new Input();
    input.setUri(address);
    try (InputStream bytes = policy.open(address)) {
      // or the parser opens the address itself
      input.setByteStream(bytes);
      return new Grammar(
          new MatchablePatternLoader()
              .load(
                  input,
                  new SafeReaders(new Files(policy)),
                  new DraconianErrorHandler(),
                  new CachedDatatypes(),
                  address.endsWith(COMPACT) ? MatchablePatternLoader.COMPACT_SYNTAX_FLAG : 0));
    } catch (SAXParseException e) {
      throw new SchemaException(
          e.getSystemId() + ":" + e.getLineNumber() + ":" + e.getColumnNumber(), e.getMessage());
    } catch (RefusedAddress e) {
      throw new SchemaException(e.getMessage());
    } catch (IOException | SAXException | IncorrectSchemaException e) {
      throw new SchemaException(address, e.getMessage() == null ? e.toString() : e.getMessage());
    }
  }

  /** What is known of the grammar; {@link #giveBack} takes it when the document is over. */
  Automaton borrow() {
    Automaton known = used.poll();
    return known == null ? new Automaton(pattern.createMatcher()) : known;
  }

  void giveBack(Automaton known) {
    used.add(known);
  }

  /** Gives Jing our own XML readers. */
  private static final class SafeReaders extends SAXResolver {
    SafeReaders(Resolver files) {
      super(files);
    }

    @Override
    protected XMLReader createXMLReaderWithoutResolver() {
      return SafeXml.reader();
    }
  }

  /** Finds and opens the grammar's files; Jing itself takes a place in a jar for no address. */
  private static final class Files implements Resolver {
    private final AddressPolicy policy;

    Files(AddressPolicy policy) {
      this.policy = policy;
    }

    @Override
    public void resolve(Identifier file, Input found) throws IOException {
      if (!found.isResolved()) {
        found.setUri(address(file.getBase(), file.getUriReference()));
        // or the parser opens the address itself
        found.setByteStream(policy.open(found.getUri()));
      }
    }

    @Override
    public void open(Input found) throws IOException {
      if (!found.isOpen() && found.isUriDefinitive()) {
        found.setByteStream(policy.open(found.getUri()));
      }
    }

    private String address(String base, String reference) throws IOException {
      try {
        return policy.resolve(base, reference);
      } catch (RefusedAddress e) {
        throw base == null ? e : e.at(Naming.place(policy, base, reference));
      }
    }
  }
}
