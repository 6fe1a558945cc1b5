<?xml version="1.0" encoding="UTF-8"?>
<!-- What the header says of a text, for readers; how to cite it; and its other forms. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template name="about" as="element()+">
    <section class="about" aria-labelledby="{f:page-id('about')}" lang="{$f:label-language}">
      <h2 id="{f:page-id('about')}">{f:label('about')}</h2>
      <dl>
        <xsl:sequence select="
            f:row('author', $f:own/d:author),
            f:row('sent', $f:letter/correspAction[@type = 'sent'] ! f:action(.)),
            f:row('received', $f:letter/correspAction[@type = 'received'] ! f:action(.)),
            f:row('part-of', $f:own/d:series),
            f:row('source', $f:own/d:source),
            f:row('responsible', $f:header/fileDesc/titleStmt/(editor | respStmt) ! f:plain(.)),
            f:row('licence', $f:header/fileDesc/publicationStmt/availability//(licence, p)[1] ! f:plain(.))"/>
        <div>
          <dt>{f:label('downloads')}</dt>
          <dd>
            <ul class="downloads">
              <li><a href="tei/{$name}.xml" type="application/tei+xml">TEI</a></li>
              <xsl:sequence select="$f:own/d:download/@href ! f:download(.)"/>
              <xsl:for-each select="$f:library">
                <li><a href="{.}">{f:label('facsimile.library')}</a></li>
              </xsl:for-each>
            </ul>
          </dd>
        </div>
      </dl>
    </section>
    <xsl:call-template name="citation"/>
  </xsl:template>

  <!-- Another form of a text or of the edition, by its folder, which is named after the format. -->
  <xsl:function name="f:download" as="element(h:li)">
    <xsl:param name="href" as="xs:string"/>
    <xsl:variable name="folder" as="xs:string" select="substring-before($href, '/')"/>
    <li><a href="{$href}">{if ($folder = 'interchange') then f:label('downloads.interchange') else upper-case($folder)}</a></li>
  </xsl:function>

  <!-- Who, where, when. -->
  <xsl:function name="f:action" as="xs:string">
    <xsl:param name="action" as="element(correspAction)"/>
    <xsl:sequence select="
        string-join(($action/(persName | orgName | name) ! f:plain(.), $action/placeName ! f:plain(.),
          $action/date ! f:date-words(.))[.], ', ')"/>
  </xsl:function>

  <xsl:function name="f:row" as="element(h:div)?">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="values" as="item()*"/>
    <xsl:variable name="values" as="xs:string*" select="($values ! normalize-space())[.]"/>
    <xsl:if test="exists($values)">
      <div>
        <dt>{f:label($label)}</dt>
        <xsl:for-each select="$values">
          <dd>{.}</dd>
        </xsl:for-each>
      </div>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
