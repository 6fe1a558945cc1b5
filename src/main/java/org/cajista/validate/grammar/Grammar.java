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
import org.cajista.xml.AddressLocator;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.Lazy;
import org.cajista.xml.RefusedAddress;
import org.cajista.xml.SafeXml;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * A compiled RELAX NG grammar. Thread-safe. The automaton of one document is reused for the next
 * document: it is borrowed and given back.
 */
public final class Grammar {
  private static final String COMPACT = ".rnc";

  private static final Lazy<Grammar> CAJISTA = new Lazy<>(Grammar::read);

  private final MatchablePattern pattern;
  private final Queue<Automaton> used = new ConcurrentLinkedQueue<>();

  private Grammar(MatchablePattern pattern) {
    this.pattern = pattern;
  }

  /** Returns the grammar of Cajista's encoding. It is read at the first use. */
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
   * Returns the grammar that stands at {@code address}, in the compact syntax where it ends in
   * {@code .rnc}.
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

  /** Returns an automaton; call {@link #giveBack} at the end of the document. */
  Automaton borrow() {
    Automaton known = used.poll();
    return known == null ? new Automaton(pattern.createMatcher()) : known;
  }

  void giveBack(Automaton known) {
    used.add(known);
  }

  /** Gives Jing the XML readers of this program. */
  private static final class SafeReaders extends SAXResolver {
    SafeReaders(Resolver files) {
      super(files);
    }

    @Override
    protected XMLReader createXMLReaderWithoutResolver() {
      return SafeXml.reader();
    }
  }

  /** Finds and opens the files of the grammar, because Jing does not accept addresses in a jar. */
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
        throw base == null ? e : e.at(AddressLocator.place(policy, base, reference));
      }
    }
  }
}
