<?xml version="1.0" encoding="UTF-8"?>
<!-- The letters as a calendar: a row a year, a column a month; and the form by which a script filters their list. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template name="calendar" as="element(h:section)?">
    <xsl:variable name="dated" as="element(d:text)*" select="$f:letters[matches(@value, '^\d{4}-\d\d')]"/>
    <xsl:if test="count($dated) gt 1">
      <section aria-labelledby="calendar">
        <h2 id="calendar">{f:label('letters.calendar')}</h2>
        <p>{f:label('letters.calendar.intro')}</p>
        <div class="table-frame" tabindex="0" role="group" aria-labelledby="calendar">
          <table class="calendar">
            <thead>
              <tr>
                <th scope="col">{f:label('letters.year')}</th>
                <xsl:for-each select="1 to 12">
                  <xsl:variable name="month" as="xs:string" select="f:label('month.' || format-integer(., '00'))"/>
                  <th scope="col"><abbr title="{$month}">{substring($month, 1, 3)}</abbr></th>
                </xsl:for-each>
              </tr>
            </thead>
            <tbody>
              <xsl:for-each-group select="$dated" group-by="substring(@value, 1, 4)">
                <xsl:sort select="current-grouping-key()"/>
                <xsl:variable name="letters" as="element(d:text)+" select="current-group()"/>
                <xsl:variable name="year" as="xs:string" select="current-grouping-key()"/>
                <tr>
                  <th scope="row">{$year}</th>
                  <xsl:for-each select="1 to 12">
                    <xsl:variable name="month" as="xs:string" select="$year || '-' || format-integer(., '00')"/>
                    <xsl:variable name="here" as="element(d:text)*" select="$letters[starts-with(@value, $month)]"/>
                    <td>
                      <xsl:if test="exists($here)">
                        <a class="n{min((4, count($here)))}" href="#{f:letter-row($here[1])}"
                          title="{f:label('letters.in-month', (f:iso-words($month), string(count($here))))}">{count($here)}</a>
                      </xsl:if>
                    </td>
                  </xsl:for-each>
                </tr>
              </xsl:for-each-group>
            </tbody>
          </table>
        </div>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- The id of a letter's row in the list of all letters. -->
  <xsl:function name="f:letter-row" as="xs:string">
    <xsl:param name="letter" as="element(d:text)"/>
    <xsl:sequence select="'letter-' || $letter/@name"/>
  </xsl:function>

  <!-- What a script can filter a list by; without scripts it is not shown. -->
  <xsl:template name="letter-filter" as="element(h:form)">
    <form class="filter" data-list="letters" aria-label="{f:label('filter')}" data-found="{f:label('filter.found')}" hidden="hidden">
      <xsl:sequence select="
          f:choice('from', f:label('letters.from'), $f:letters ! f:names(f:writers(.))),
          f:choice('to', f:label('letters.to'), $f:letters ! f:names(f:readers(.))),
          f:choice('place', f:label('letters.place'), $f:letters/d:action[@type = 'sent']/@place ! string()),
          f:choice('year', f:label('letters.year'), $f:letters/@value ! substring(., 1, 4))"/>
      <p class="filtered" role="status"/>
    </form>
  </xsl:template>

  <!-- People by the names under which the edition shows them. -->
  <xsl:function name="f:names" as="xs:string*">
    <xsl:param name="people" as="element(d:who)*"/>
    <xsl:sequence select="$people ! (if (@id/string()) then f:person-name(@id) else normalize-space())"/>
  </xsl:function>

  <xsl:function name="f:choice" as="element(h:label)?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:variable name="different" as="xs:string*" select="sort(distinct-values($values)[.], 'http://www.w3.org/2013/collation/UCA?fallback=yes;lang=' || $language)"/>
    <xsl:if test="count($different) gt 1">
      <label>
        <span>{$label}</span>
        <select name="{$name}">
          <option value="">{f:label('filter.any')}</option>
          <xsl:for-each select="$different">
            <option value="{.}">{.}</option>
          </xsl:for-each>
        </select>
      </label>
    </xsl:if>
  </xsl:function>

  <!-- A field that shows only those entries of a long list that contain its words. -->
  <xsl:function name="f:word-filter" as="element(h:form)">
    <xsl:param name="list" as="xs:string"/>
    <form class="filter" data-list="{$list}" aria-label="{f:label('filter')}" data-found="{f:label('filter.found')}" hidden="hidden">
      <label><span>{f:label('filter.words')}</span><input type="search" name="words" autocomplete="off" spellcheck="false"/></label>
      <p class="filtered" role="status"/>
    </form>
  </xsl:function>

</xsl:stylesheet>
