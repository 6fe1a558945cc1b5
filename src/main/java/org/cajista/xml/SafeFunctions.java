package org.cajista.xml;

import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.functions.SystemFunction;
import net.sf.saxon.functions.SystemProperty;
import net.sf.saxon.functions.TransformFn;
import net.sf.saxon.functions.registry.BuiltInFunctionSet;
import net.sf.saxon.ma.map.MapItem;
import net.sf.saxon.om.GroundedValue;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.Sequence;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.StringValue;

/**
 * The functions of XPath and XSLT without the unsafe possibilities that Saxon adds to them: {@code
 * transform} takes no settings of its own, which could replace our resolvers, and {@code
 * system-property} knows nothing of Java's.
 */
final class SafeFunctions extends BuiltInFunctionSet {

  SafeFunctions(BuiltInFunctionSet all) {
    importFunctionSet(all);
  }

  @Override
  public SystemFunction makeFunction(String name, int arity) throws XPathException {
    SystemFunction usual = super.makeFunction(name, arity);
    SystemFunction ours =
        switch (name) {
          case "transform" -> new Transformation();
          case "system-property" -> new Property();
          default -> usual;
        };
    ours.setDetails(usual.getDetails());
    ours.setArity(arity);
    return ours;
  }

  private static final class Transformation extends TransformFn {
    @Override
    public Sequence call(XPathContext context, Sequence[] arguments) throws XPathException {
      // an argument may be of a kind that can be read only once
      GroundedValue argument = arguments[0].materialize();
      if (argument.head() instanceof MapItem options
          && options.get(new StringValue("vendor-options")) != null) {
        throw new XPathException("transform() takes no vendor-options here.", "FOXT0001");
      }
      return super.call(context, new Sequence[] {argument});
    }
  }

  private static final class Property extends SystemProperty {
    @Override
    public StringValue call(XPathContext context, Sequence[] arguments) throws XPathException {
      String name = arguments[0].head().getStringValue();
      boolean ofXslt = name.contains(":") || name.startsWith("Q{" + NamespaceUri.XSLT + "}");
      return ofXslt ? super.call(context, arguments) : StringValue.EMPTY_STRING;
    }
  }
}
