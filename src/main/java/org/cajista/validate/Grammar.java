package org.cajista.validate;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import com.thaiopensource.xml.sax.ForkContentHandler;
import java.io.IOException;
import java.net.URL;
import java.util.Objects;
import java.util.function.Consumer;
import org.cajista.xml.SafeXml;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A compiled RELAX NG grammar. Thread-safe. */
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
    properties.put(ValidateProperty.ERROR_HANDLER, handler(Grammar::fail));
    // that ids are unique and pointers lead somewhere, the rules say better
    properties.put(RngProperty.CHECK_ID_IDREF, null);
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
    PropertyMap properties = property(handler(breaches));
    return new ForkContentHandler(schema.createValidator(properties).getContentHandler(), next);
  }

  private static PropertyMap property(ErrorHandler errors) {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, errors);
    return properties.toPropertyMap();
  }

  private static void fail(SAXParseException e) {
    throw new IllegalStateException(e.getMessage() + " (line " + e.getLineNumber() + ")", e);
  }

  private static ErrorHandler handler(Consumer<SAXParseException> errors) {
    return new ErrorHandler() {
      @Override
      public void warning(SAXParseException e) {}

      @Override
      public void error(SAXParseException e) {
        errors.accept(e);
      }

      @Override
      public void fatalError(SAXParseException e) {
        errors.accept(e);
      }
    };
  }
}
