<?xml version="1.0" encoding="UTF-8"?>
<!-- The navigation document: contents, landmarks, the pages of the source (EPUB 3.3, 7). -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:e="urn:cajista:epub"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs xsl f e h">

  <xsl:template name="navigation" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label('contents')"/>
      <xsl:with-param name="kind" select="'navigation'"/>
      <xsl:with-param name="main" as="element()+">
        <nav epub:type="toc" role="doc-toc" aria-labelledby="toc">
          <h1 id="toc">{f:label('contents')}</h1>
          <xsl:sequence select="e:contents($f:pages, 0, $e:index-entries)"/>
        </nav>
        <nav epub:type="landmarks" aria-label="{f:label('landmarks')}" hidden="hidden">
          <ol>
            <li><a epub:type="cover" href="cover.xhtml">{f:label('cover')}</a></li>
            <li><a epub:type="titlepage" href="title.xhtml">{f:label('title-page')}</a></li>
            <li><a epub:type="toc" href="nav.xhtml">{f:label('contents')}</a></li>
            <li><a epub:type="bodymatter" href="{e:start()}">{f:label('landmark.text')}</a></li>
            <xsl:for-each select="$e:indexes">
              <li><a epub:type="index" href="{.}.xhtml">{f:label(.)}</a></li>
            </xsl:for-each>
          </ol>
        </nav>
        <xsl:if test="exists($e:source-pages)">
          <nav epub:type="page-list" role="doc-pagelist" aria-label="{f:label('source-pages')}" hidden="hidden">
            <ol>
              <xsl:for-each select="$e:source-pages">
                <li><a href="{f:page-address(.)}#{@xml:id}">{normalize-space(@n)}</a></li>
              </xsl:for-each>
            </ol>
          </nav>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The page breaks of the source that bear a number, but those inside notes. -->
  <xsl:variable name="e:source-pages" as="element(pb)*" select="
      $f:pages?nodes/descendant-or-self::pb[normalize-space(@n)][not(ancestor::note)][not(ancestor::sic/parent::choice)]"/>

  <xsl:variable name="e:index-entries" as="element(h:li)+">
    <xsl:for-each select="$e:indexes">
      <li><a href="{.}.xhtml">{f:label(.)}</a></li>
    </xsl:for-each>
    <li><a href="signs.xhtml">{f:label('signs')}</a></li>
    <li><a href="imprint.xhtml">{f:label('about')}</a></li>
  </xsl:variable>

  <!-- Entries of one depth, those of the next within them; $more stands after them. -->
  <xsl:function name="e:contents" as="element(h:ol)">
    <xsl:param name="pages" as="map(xs:string, item()*)*"/>
    <xsl:param name="depth" as="xs:integer"/>
    <xsl:param name="more" as="element(h:li)*"/>
    <!-- the pages that begin an entry: those of this depth, and the first, whatever its depth -->
    <xsl:variable name="starts" as="xs:integer*" select="
        for $i in 1 to count($pages) return $i[$i = 1 or e:depth($pages[$i]) le $depth]"/>
    <ol>
      <xsl:for-each select="1 to count($starts)">
        <xsl:variable name="from" as="xs:integer" select="$starts[current()]"/>
        <xsl:variable name="to" as="xs:integer" select="($starts[current() + 1] - 1, count($pages))[1]"/>
        <li>
          <a href="{$pages[$from]?href}">{f:page-title($pages[$from])}</a>
          <xsl:if test="$to gt $from">
            <xsl:sequence select="e:contents(subsequence($pages, $from + 1, $to - $from), $depth + 1, ())"/>
          </xsl:if>
        </li>
      </xsl:for-each>
      <xsl:sequence select="$more"/>
    </ol>
  </xsl:function>

  <!-- How many headings stand above that of the page: of divisions, of a book in an edition. -->
  <xsl:function name="e:depth" as="xs:integer">
    <xsl:param name="page" as="map(xs:string, item()*)"/>
    <xsl:variable name="above" as="element()*" select="$page?owner/ancestor::*[self::div or self::text[head]]"/>
    <xsl:sequence select="count($above)"/>
  </xsl:function>

  <!-- Where reading begins: after what stands before the text, if anything does; a file with a header alone has its title page. -->
  <xsl:function name="e:start" as="xs:string">
    <xsl:sequence select="($f:pages[empty(?owner/ancestor-or-self::front)]?href, $f:pages?href, 'title.xhtml')[1]"/>
  </xsl:function>

</xsl:stylesheet>
