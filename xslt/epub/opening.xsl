<?xml version="1.0" encoding="UTF-8"?>
<!-- Cover, title page, imprint. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:e="urn:cajista:epub" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs xsl f d e h">

  <xsl:template name="cover" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:text-title()"/>
      <xsl:with-param name="kind" select="'cover'"/>
      <xsl:with-param name="main" as="element()">
        <section epub:type="cover" aria-label="{f:label('cover')}">
          <h1><img src="cover.png" role="doc-cover" alt="{f:label('cover')}: {string-join((f:text-title(), $facts/d:text/d:author), '. ')}"/></h1>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="title-page" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:text-title()"/>
      <xsl:with-param name="kind" select="'opening'"/>
      <xsl:with-param name="main" as="element()">
        <section class="title-page" epub:type="titlepage">
          <xsl:for-each select="$facts/d:text/d:author">
            <p class="author">{.}</p>
          </xsl:for-each>
          <h1>{f:text-title()}</h1>
          <xsl:for-each select="$facts/d:text/d:subtitle">
            <p class="subtitle">{.}</p>
          </xsl:for-each>
          <xsl:if test="exists($editors)">
            <p class="editors">{f:label('edited-by', string-join($editors, ', '))}</p>
          </xsl:if>
          <xsl:if test="$edition-title ne f:text-title()">
            <p class="edition">{$edition-title}</p>
          </xsl:if>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- who wrote to whom, where the text is taken from, what may be done with it -->
  <xsl:template name="imprint" as="element(h:html)">
    <xsl:variable name="header" as="element(teiHeader)?" select="$e:tei/teiHeader[1]"/>
    <xsl:variable name="letter" as="element(correspDesc)?" select="($header//correspDesc[not(@corresp)])[1]"/>
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label('about')"/>
      <xsl:with-param name="kind" select="'imprint'"/>
      <xsl:with-param name="main" as="element()">
        <section epub:type="imprint">
          <h1>{f:label('about')}</h1>
          <dl>
            <xsl:sequence select="
                f:row('author', $facts/d:text/d:author),
                f:row('sent', $letter/correspAction[@type = 'sent'] ! f:action(.)),
                f:row('received', $letter/correspAction[@type = 'received'] ! f:action(.)),
                f:row('source', e:sources()),
                f:row('responsible', $header/fileDesc/titleStmt/(editor | respStmt) ! f:plain(.))"/>
            <xsl:if test="$licence">
              <div>
                <dt>{f:label('licence')}</dt>
                <dd><xsl:sequence select="f:licence()"/></dd>
              </div>
            </xsl:if>
          </dl>
          <p class="made-with">{f:label('made-with')}</p>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="e:sources" as="xs:string*">
    <xsl:sequence select="f:sources($e:tei/teiHeader/fileDesc/sourceDesc)"/>
  </xsl:function>

</xsl:stylesheet>
