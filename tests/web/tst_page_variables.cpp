#include "tests/support/test_main.h"
#include "tests/web/runtime_page.h"

#include <QJsonArray>
#include <QTest>

using namespace muto::test;

namespace {

const QByteArray kSvg = "<svg xmlns='http://www.w3.org/2000/svg' width='7' height='7'/>";

/// A film whose <html> declares `variables`.
QByteArray declaring(const QByteArray &variables, const QByteArray &content, const QByteArray &head = {})
{
    return film(content, head).replace("<html>", "<html data-composition-variables='" + variables + "'>");
}

} // namespace

/// Declarations, defaults, values of an instance and of a render, and where they show in the page.
class TestPageVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_page = std::make_unique<RuntimePage>(); }
    void cleanup() { m_page.reset(); }

    void valuesOfThePage();
    void valuesOfInstances();
    void problemsAreWarnings();
    void textIsFitted();

private:
    QString fact(const QByteArray &expression)
    {
        return m_page->inFilm(QString::fromUtf8(expression)).toString();
    }

    std::unique_ptr<RuntimePage> m_page;
};

void TestPageVariables::valuesOfThePage()
{
    m_page->write(QStringLiteral("one.svg"), kSvg);
    m_page->write(QStringLiteral("two.svg"), kSvg);
    const QJsonObject config{
        {QStringLiteral("variables"), QJsonObject{{QStringLiteral("title"), QStringLiteral("Given")},
                                                  {QStringLiteral("logo"), QStringLiteral("two.svg")}}}};
    const QByteArray html = declaring(
        R"T([{"id":"title","type":"string","default":"Hello"},{"id":"size","type":"number","default":12},)T"
        R"T({"id":"tint","type":"color","default":"rgb(1, 2, 3);}"},{"id":"Big Tint","type":"color","default":"red"},)T"
        R"T({"id":"logo","type":"image","default":{"url":"one.svg"}},{"id":"face","type":"font","default":{"name":"Inter"}}])T",
        "<h1 data-var-text=title>Old <b>kept</b> rest</h1><img id=a data-var-src=logo src=one.svg>"
        "<p id=b style='color: var(--tint); font-size: calc(var(--size) * 1px)'>x</p><i "
        "data-var-text=size></i><h2 data-var-text=title>x</h2>" +
            script("document.querySelector('h2').innerHTML = '<u>split</u>'") +
            script("window.early = JSON.stringify(__hyperframes.getVariables())"));
    const QJsonObject ready = m_page->open(html, config);
    QCOMPARE(type(ready), QStringLiteral("ready"));
    QCOMPARE(manifest(ready)[QLatin1String("warnings")].toArray(), QJsonArray());
    QCOMPARE(fact("early"),
             QStringLiteral(
                 R"T({"title":"Given","size":12,"tint":"rgb(1, 2, 3);}","Big Tint":"red","logo":"two.svg",)T"
                 R"T("face":{"name":"Inter"}})T"));
    QCOMPARE(fact("document.querySelector('h1').innerHTML + document.querySelector('i').textContent"),
             QStringLiteral("Given<b>kept</b>12"));
    QCOMPARE(fact("document.querySelector('h2').innerHTML"), QStringLiteral("<u>split</u>"));
    QCOMPARE(fact("a.getAttribute('src') + a.naturalWidth"), QStringLiteral("two.svg7"));
    QCOMPARE(fact("(({color, fontSize}) => color + fontSize)(getComputedStyle(b))"),
             QStringLiteral("rgb(1, 2, 3)12px"));
    QCOMPARE(fact("['title', 'Big Tint', 'big-tint', 'face', 'logo'].map((n) => "
                  "getComputedStyle(b).getPropertyValue('--' + n).trim() || '-').join()"),
             QStringLiteral("Given,red,red,Inter,two.svg"));
}

void TestPageVariables::valuesOfInstances()
{
    m_page->write(QStringLiteral("parts/red.svg"), kSvg);
    m_page->write(
        QStringLiteral("parts/card.html"),
        R"HTML(<html data-composition-variables='[{"id":"label","type":"string","default":"none"}]'><template>
  <div data-composition-id="card" data-composition-variables='[{"id":"tint","type":"color","default":"rgb(9, 9, 9)"},
       {"id":"picture","type":"image","default":"parts/red.svg"}]'>
    <style>p { color: var(--tint) }</style><p data-var-text="label">x</p><img data-var-src="picture" src="old.svg">
    <script>window.told = [...(window.told || []), JSON.stringify(window.__hyperframes.getVariables()) +
      __hyperframes.getVariables().label + typeof __hyperframes.fitTextFontSize]</script>
  </div></template></html>)HTML");
    const QByteArray mount = "<div data-composition-id=card data-composition-src=parts/card.html ";
    const QJsonObject ready = m_page->open(
        declaring(R"T([{"id":"tint","default":"rgb(5, 5, 5)"}])T",
                  mount + "id=a></div>" + mount +
                      R"T(id=b data-variable-values='{"label":"two","tint":"rgb(2, 2, 2)"}'></div>)T"
                      R"T(<div data-composition-id=inline data-variable-values='{"label":"own"}'>)T"
                      "<p id=c data-var-text=label></p><p id=d data-var-text=tint></p></div>"),
        {{QStringLiteral("variables"),
          QJsonObject{{QStringLiteral("tint"), QStringLiteral("rgb(7, 7, 7)")}}}});
    QCOMPARE(type(ready), QStringLiteral("ready"));
    QCOMPARE(
        fact("told.join(' ')"),
        QStringLiteral(R"T({"label":"none","tint":"rgb(9, 9, 9)","picture":"parts/red.svg"}nonefunction )T"
                       R"T({"label":"two","tint":"rgb(2, 2, 2)","picture":"parts/red.svg"}twofunction)T"));
    QCOMPARE(fact("[a, b].map((e) => e.querySelector('p').textContent + "
                  "getComputedStyle(e.querySelector('p')).color + "
                  "e.querySelector('img').naturalWidth).join(' ')"),
             QStringLiteral("nonergb(9, 9, 9)7 tworgb(2, 2, 2)7"));
    QCOMPARE(fact("Object.keys(__hfVariablesByComp).join() + __hfVariablesByComp.card__hf1.label"),
             QStringLiteral("card,card__hf1,inlinetwo"));
    QCOMPARE(fact("c.textContent + d.textContent + __hyperframes.getVariables().tint"),
             QStringLiteral("ownrgb(7, 7, 7)rgb(7, 7, 7)"));
}

void TestPageVariables::problemsAreWarnings()
{
    m_page->write(
        QStringLiteral("part.html"),
        R"T(<template><div data-composition-id=part data-composition-variables='[{"id":"n","type":"number"}]'>)T"
        "</div></template>");
    const QJsonObject ready = m_page->open(
        declaring(
            R"T([{"id":"side","type":"enum","default":"left","options":[{"value":"left"}]},{"type":"string"},)T"
            R"T({"id":"file","type":"image","default":"file:///etc/passwd"}])T",
            "<p data-var-text=nobody>kept</p><img data-var-src=file>"
            "<div data-composition-id=part data-composition-src=part.html "
            "data-variable-values='{\"n\":\"1\"}'></div>"
            "<div data-composition-id=part data-composition-src=part.html data-variable-values='[1]'></div>"),
        {{QStringLiteral("variables"),
          QJsonObject{{QStringLiteral("side"), QStringLiteral("up")}, {QStringLiteral("other"), 1}}}});
    QStringList codes;
    for (const QJsonValue &warning : manifest(ready)[QLatin1String("warnings")].toArray())
        codes << text(warning.toObject(), "code");
    codes.sort();
    QCOMPARE(codes,
             (QStringList{QStringLiteral("invalid_composition_variables_declaration"),
                          QStringLiteral("invalid_variable_values_json"),
                          QStringLiteral("runtime_unknown_enum_value"), QStringLiteral("undeclared_variable"),
                          QStringLiteral("unknown_variable_binding"),
                          QStringLiteral("unloadable_media_variable_default"),
                          QStringLiteral("variable_type_mismatch")}));
    QCOMPARE(
        fact("document.querySelector('p').textContent + document.querySelector('img').hasAttribute('src')"),
        QStringLiteral("keptfalse"));
}

void TestPageVariables::textIsFitted()
{
    OPEN_READY(*m_page, film({}));
    const QByteArray fit =
        "((o) => JSON.stringify(__hyperframes.fitTextFontSize('mmmmmmmmmm', {fontWeight: 400, "
        "fontFamily: 'monospace', baseFontSize: 100, minFontSize: 20, ...o})))";
    QCOMPARE(fact(fit + "({maxWidth: 5000})"), QStringLiteral(R"T({"fontSize":100,"fits":true})T"));
    QCOMPARE(fact(fit + "({maxWidth: 10})"), QStringLiteral(R"T({"fontSize":20,"fits":false})T"));
    const QString between =
        fact("(({fontSize, fits}) => fits && fontSize > 20 && fontSize < 100)(JSON.parse(" + fit +
             "({maxWidth: 300})))");
    QCOMPARE(between, QStringLiteral("true"));
}

MUTO_TEST_MAIN(WebApplication, TestPageVariables)
#include "tst_page_variables.moc"
