package org.cajista.validate.grammar;

import com.thaiopensource.datatype.DatatypeLibraryLoader;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.relaxng.datatype.Datatype;
import org.relaxng.datatype.DatatypeBuilder;
import org.relaxng.datatype.DatatypeException;
import org.relaxng.datatype.DatatypeLibrary;
import org.relaxng.datatype.DatatypeLibraryFactory;
import org.relaxng.datatype.DatatypeStreamingValidator;
import org.relaxng.datatype.ValidationContext;

/**
 * Datatypes that store their results for values. Jing asks again at each place of the grammar, and
 * a date is compared with several patterns and the calendar each time. Types without parameters are
 * faster than a cache. Types that depend on the document are not cached. Thread-safe, as the types
 * of Jing are.
 */
final class CachedDatatypes implements DatatypeLibraryFactory {
  /** Results for more values than this are not stored. */
  private static final int MOST_VALUES = 20_000;

  private final DatatypeLibraryFactory libraries = new DatatypeLibraryLoader();

  @Override
  public DatatypeLibrary createDatatypeLibrary(String address) {
    DatatypeLibrary library = libraries.createDatatypeLibrary(address);
    // the interface requires null for an unknown library
    return library == null ? null : new Library(library);
  }

  private static final class Library implements DatatypeLibrary {
    private final DatatypeLibrary jing;

    Library(DatatypeLibrary jing) {
      this.jing = jing;
    }

    @Override
    public DatatypeBuilder createDatatypeBuilder(String type) throws DatatypeException {
      return new Builder(jing.createDatatypeBuilder(type));
    }

    @Override
    public Datatype createDatatype(String type) throws DatatypeException {
      return jing.createDatatype(type);
    }
  }

  private static final class Builder implements DatatypeBuilder {
    private final DatatypeBuilder jing;
    private boolean restricted;

    Builder(DatatypeBuilder jing) {
      this.jing = jing;
    }

    @Override
    public void addParameter(String name, String value, ValidationContext context)
        throws DatatypeException {
      jing.addParameter(name, value, context);
      restricted = true;
    }

    @Override
    public Datatype createDatatype() throws DatatypeException {
      Datatype type = jing.createDatatype();
      return restricted && !type.isContextDependent() ? new Remembering(type) : type;
    }
  }

  private static final class Remembering implements Datatype {
    private final Datatype jing;
    private final Map<String, Optional<DatatypeException>> said = new ConcurrentHashMap<>();

    Remembering(Datatype jing) {
      this.jing = jing;
    }

    @Override
    public void checkValid(String value, ValidationContext context) throws DatatypeException {
      Optional<DatatypeException> fault = fault(value, context);
      if (fault.isPresent()) {
        throw fault.get();
      }
    }

    @Override
    public boolean isValid(String value, ValidationContext context) {
      return fault(value, context).isEmpty();
    }

    private Optional<DatatypeException> fault(String value, ValidationContext context) {
      Optional<DatatypeException> known = said.get(value);
      if (known == null) {
        known = ask(value, context);
        if (said.size() < MOST_VALUES) {
          said.put(value, known);
        }
      }
      return known;
    }

    private Optional<DatatypeException> ask(String value, ValidationContext context) {
      try {
        jing.checkValid(value, context);
        return Optional.empty();
      } catch (DatatypeException e) {
        return Optional.of(new Fault(e));
      }
    }

    @Override
    public DatatypeStreamingValidator createStreamingValidator(ValidationContext context) {
      return jing.createStreamingValidator(context);
    }

    @Override
    public Object createValue(String value, ValidationContext context) {
      return jing.createValue(value, context);
    }

    @Override
    public boolean sameValue(Object one, Object other) {
      return jing.sameValue(one, other);
    }

    @Override
    public int valueHashCode(Object value) {
      return jing.valueHashCode(value);
    }

    @Override
    public int getIdType() {
      return jing.getIdType();
    }

    @Override
    public boolean isContextDependent() {
      return jing.isContextDependent();
    }
  }

  /** The error of a value. It has no stack trace, because thousands can be stored. */
  private static final class Fault extends DatatypeException {
    private static final long serialVersionUID = 1L;

    Fault(DatatypeException jing) {
      super(jing.getIndex(), jing.getMessage());
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }
}
