#include "tests/translations/ts_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace muto::test {

namespace {

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.isUnfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
    if (!message.isPlural) {
        message.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message{
        context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QString sourcesFolder()
{
    return QStringLiteral(MUTO_SOURCE_DIR);
}

std::vector<TsMessage> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<TsMessage> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

TsTranslator::TsTranslator(const QString &path)
{
    for (const TsMessage &message : readTs(path))
        m_texts.insert({message.context, message.source}, message.forms);
}

QString TsTranslator::translate(const char *context, const char *sourceText, const char *, int n) const
{
    const QStringList forms = m_texts.value({QString::fromUtf8(context), QString::fromUtf8(sourceText)});
    return forms.value(forms.size() > 1 && n != 1 ? 1 : 0); // as German and English count
}

} // namespace muto::test
