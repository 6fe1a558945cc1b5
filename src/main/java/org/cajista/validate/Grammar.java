package org.cajista.validate;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import com.thaiopensource.xml.sax.DraconianErrorHandler;
import com.thaiopensource.xml.sax.ForkContentHandler;
import java.io.IOException;
import java.net.URL;
import java.util.Objects;
import java.util.function.Consumer;
import org.cajista.xml.SafeXml;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A compiled RELAX NG grammar. That ids are unique is left to the rules, which say it better.
 * Thread-safe.
 */
final class Grammar {
  private final Schema schema;

  private Grammar(Schema schema) {
    this.schema = schema;
  }

  /** The grammar of the encoding. */
  static Grammar ofCajista() {
    return of(Objects.requireNonNull(Grammar.class.getResource("/schema/cajista.rng")));
  }

  /** The grammar, in the XML syntax, that stands at {@code address}. */
  static Grammar of(URL address) {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.XML_READER_CREATOR, SafeXml::reader);
    properties.put(ValidateProperty.ERROR_HANDLER, new DraconianErrorHandler());
    try {
      return new Grammar(
          SAXSchemaReader.getInstance()
              .createSchema(new InputSource(address.toString()), properties.toPropertyMap()));
    } catch (IOException | SAXException | IncorrectSchemaException e) {
      throw new IllegalStateException("the grammar " + address + " is broken", e);
    }
  }

  /**
   * A handler of a document's events that tells {@code breaches} of what the grammar does not
   * allow, and hands the events on.
   */
  ContentHandler checking(ContentHandler next, Consumer<SAXParseException> breaches) {
    GrammarWatch watch = new GrammarWatch(breaches);
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, watch);
    watch.setContentHandler(schema.createValidator(properties.toPropertyMap()).getContentHandler());
    return new ForkContentHandler(watch, next);
  }
}
