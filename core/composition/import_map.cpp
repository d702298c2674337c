#include "core/composition/import_map.h"

#include "core/composition/html_document.h"

#include <QJsonDocument>

#include <algorithm>

namespace muto::composition {

namespace {

bool isFolderName(const QString &name)
{
    return name.endsWith(QLatin1Char('/'));
}

/// Where the text in quotes ends that begins at `begin`.
qsizetype closingQuote(const QByteArray &json, qsizetype begin)
{
    qsizetype at = begin + 1;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return std::min(at, json.size());
}

/// Goes through JSON that is known to be right, for the places of texts, which no parser tells.
class MapScanner
{
public:
    explicit MapScanner(const QByteArray &json)
        : m_json(json)
    {
    }

    std::vector<MappedName> scan()
    {
        for (qsizetype at = 0; at < m_json.size(); ++at) {
            const char sign = m_json.at(at);
            if (sign == '"')
                at = takeText(at);
            else if (sign == '{' || sign == '[')
                open(sign == '{');
            else if (sign == '}' || sign == ']')
                m_around.pop_back();
            else if (sign == ',')
                m_isKey = m_around.back().isObject;
        }
        return std::move(m_names);
    }

private:
    struct Level
    {
        QByteArray key; ///< By which what is around holds it.
        bool isObject = true;
    };

    void open(bool isObject)
    {
        m_around.push_back({m_key, isObject});
        m_isKey = isObject;
    }

    qsizetype takeText(qsizetype quote)
    {
        const qsizetype end = closingQuote(m_json, quote);
        const QByteArray text = m_json.mid(quote + 1, end - quote - 1);
        if (std::exchange(m_isKey, false))
            m_key = text;
        else if (isAmongNames() && !text.contains('\\')) // else it is not what it says
            m_names.push_back({QString::fromUtf8(m_key), {QString::fromUtf8(text), quote + 1}});
        return end;
    }

    /// `{"imports": {…}}`, `{"scopes": {"/folder/": {…}}}`.
    bool isAmongNames() const
    {
        return (m_around.size() == 2 && m_around[1].key == "imports") ||
               (m_around.size() == 3 && m_around[1].key == "scopes");
    }

    const QByteArray &m_json;
    std::vector<Level> m_around;
    QByteArray m_key;
    bool m_isKey = false;
    std::vector<MappedName> m_names;
};

} // namespace

bool isImportMap(const HtmlElement &element)
{
    return element.tag == QLatin1String("script") &&
           element.value(QLatin1String("type"))
                   .trimmed()
                   .compare(QLatin1String("importmap"), Qt::CaseInsensitive) == 0;
}

std::vector<MappedName> mappedNames(const QByteArray &json)
{
    if (!QJsonDocument::fromJson(json).isObject())
        return {};
    return MapScanner(json).scan();
}

std::vector<AssetReference> mappedFiles(const QByteArray &json)
{
    std::vector<AssetReference> files;
    for (MappedName &each : mappedNames(json)) {
        if (!isFolderName(each.address.url))
            files.push_back(std::move(each.address));
    }
    return files;
}

ImportMap::ImportMap(const HtmlDocument &page)
{
    for (const HtmlElement &element : page.elements()) {
        for (int i = element.firstText; isImportMap(element) && i < element.endText; ++i) {
            for (const MappedName &each : mappedNames(page.sourceOf(page.texts()[std::size_t(i)].span))) {
                const bool isFolder = isFolderName(each.name) && isFolderName(each.address.url);
                (isFolder ? m_folders : m_files).insert_or_assign(each.name, each.address.url);
            }
        }
    }
}

std::optional<QString> ImportMap::addressOf(const QString &name) const
{
    if (const auto file = m_files.find(name); file != m_files.end())
        return file->second;
    // Backwards: the longest of several folders comes last.
    for (auto folder = m_folders.rbegin(); folder != m_folders.rend(); ++folder) {
        if (name.size() > folder->first.size() && name.startsWith(folder->first))
            return folder->second + name.mid(folder->first.size());
    }
    return std::nullopt;
}

} // namespace muto::composition
