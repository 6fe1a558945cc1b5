<?xml version="1.0" encoding="UTF-8"?>
<!-- What the PDF says of itself: title, author, language (XMP, Dublin Core). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:x="adobe:ns:meta/"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="xsl xs f p">

  <xsl:template name="metadata" as="element(fo:declarations)">
    <fo:declarations>
      <x:xmpmeta>
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <dc:title>
              <rdf:Alt><rdf:li xml:lang="x-default">{p:title(.)}</rdf:li></rdf:Alt>
            </dc:title>
            <xsl:where-populated>
              <dc:creator>
                <xsl:where-populated>
                  <rdf:Seq>
                    <xsl:for-each select="p:authors(.)">
                      <rdf:li>{.}</rdf:li>
                    </xsl:for-each>
                  </rdf:Seq>
                </xsl:where-populated>
              </dc:creator>
            </xsl:where-populated>
            <dc:language>
              <rdf:Bag><rdf:li>{p:language(.)}</rdf:li></rdf:Bag>
            </dc:language>
            <xsl:if test="$edition-licence">
              <dc:rights>
                <rdf:Alt><rdf:li xml:lang="x-default">{$edition-licence}</rdf:li></rdf:Alt>
              </dc:rights>
            </xsl:if>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>

  <xsl:function name="p:authors" as="xs:string*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/teiHeader/fileDesc/titleStmt/author/f:plain(.)[.]"/>
  </xsl:function>

  <!-- What the header says the text is taken from. -->
  <xsl:function name="p:sources" as="xs:string*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="f:sources($tei/teiHeader/fileDesc/sourceDesc)"/>
  </xsl:function>

  <!-- The title: the main one of the header, or the first there is; without one, what heads a short text; the edition's. -->
  <xsl:function name="p:title" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="f:title-of($tei, $edition-title)"/>
  </xsl:function>

</xsl:stylesheet>
