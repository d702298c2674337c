#include "core/library/font_file.h"

#include <QDirIterator>
#include <QFile>
#include <QStringDecoder>
#include <QtEndian>

#include <map>

namespace muto::library {

namespace {

constexpr int kMostTables = 128;
constexpr qint64 kLargestTable = 1024 * 1024;
constexpr quint16 kFamily = 1, kTypographicFamily = 16; // names
constexpr quint16 kWindows = 3;                         // platform

/// Numbers of a table, all big-endian; 0 beyond its end.
class Table
{
public:
    explicit Table(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    quint16 number(qsizetype at) const
    {
        return at + 2 <= m_bytes.size() ? qFromBigEndian<quint16>(m_bytes.constData() + at) : quint16(0);
    }
    quint32 longNumber(qsizetype at) const { return quint32(number(at)) << 16 | number(at + 2); }
    QByteArray bytes(qsizetype at, qsizetype length) const { return m_bytes.mid(at, length); }

private:
    QByteArray m_bytes;
};

using Tables = std::map<QByteArray, std::pair<quint32, quint32>>; // offset and length

Tables tablesOf(QIODevice &file)
{
    const Table head(file.read(12));
    const QByteArray kind = head.bytes(0, 4);
    const int count = head.number(4);
    if (count > kMostTables ||
        (kind != "OTTO" && kind != "true" && kind != QByteArray::fromRawData("\0\1\0\0", 4)))
        return {};
    const Table list(file.read(qint64(count) * 16));
    Tables tables;
    for (int i = 0; i < count; ++i)
        tables.emplace(list.bytes(i * 16, 4),
                       std::pair(list.longNumber(i * 16 + 8), list.longNumber(i * 16 + 12)));
    return tables;
}

Table read(QIODevice &file, const Tables &tables, const char *name)
{
    const auto found = tables.find(name);
    if (found == tables.end() || found->second.second > kLargestTable || !file.seek(found->second.first))
        return Table({});
    return Table(file.read(found->second.second));
}

/// The typographic family comes first: the other one has weights in it.
QStringList familiesOf(const Table &names)
{
    QString known, plain;
    for (int i = 0; i < names.number(2); ++i) {
        const qsizetype at = 6 + qsizetype(i) * 12;
        const quint16 id = names.number(at + 6);
        if (names.number(at) != kWindows || (id != kFamily && id != kTypographicFamily))
            continue;
        QStringDecoder decoder(QStringConverter::Utf16BE);
        const QString text =
            decoder.decode(names.bytes(names.number(4) + names.number(at + 10), names.number(at + 8)));
        QString &which = id == kFamily ? plain : known;
        if (which.isEmpty())
            which = text;
    }
    QStringList families{known, plain};
    families.removeAll(QString());
    families.removeDuplicates();
    return families;
}

/// Of a face that can vary: from the lightest to the heaviest.
std::optional<QString> variedWeights(const Table &axes)
{
    for (int i = 0; i < axes.number(8); ++i) {
        const qsizetype at = axes.number(4) + qsizetype(i) * axes.number(10);
        if (axes.bytes(at, 4) == "wght")
            return QStringLiteral("%1 %2").arg(axes.number(at + 4)).arg(axes.number(at + 12));
    }
    return std::nullopt;
}

/// "Installable" or "editable" embedding; a face that says nothing keeps nobody from anything.
bool permitsEmbedding(quint16 type)
{
    constexpr quint16 kRestricted = 0x2, kPreviewOnly = 0x4, kEditable = 0x8;
    return !(type & (kRestricted | kPreviewOnly)) || (type & kEditable);
}

} // namespace

std::optional<FontFile> readFontFile(QIODevice &file)
{
    const Tables tables = tablesOf(file);
    FontFile font;
    font.families = familiesOf(read(file, tables, "name"));
    if (font.families.isEmpty())
        return std::nullopt;
    const Table facts = read(file, tables, "OS/2");
    const auto varied = variedWeights(read(file, tables, "fvar"));
    font.weights = varied.value_or(QString::number(facts.isEmpty() ? 400 : facts.number(4)));
    font.isItalic = facts.number(62) & 1;
    font.mayBeEmbedded = permitsEmbedding(facts.number(8));
    return font;
}

QStringList fontFilesOf(const QString &family, const QStringList &folders)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(folder, {QStringLiteral("*.ttf"), QStringLiteral("*.otf")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const auto font = file.open(QIODevice::ReadOnly) ? readFontFile(file) : std::nullopt;
            if (font && font->families.contains(family, Qt::CaseInsensitive))
                found.append(file.fileName());
        }
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace muto::library
