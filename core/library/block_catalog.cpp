#include "core/library/block_catalog.h"

#include "core/composition/root_selection.h"
#include "core/edit/markup_edits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace muto::library {

namespace {

constexpr qint64 kLongestList = 256 * 1024;
constexpr qint64 kLongestPage = 1024 * 1024;

struct BlockWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::library::Blocks)
};

Result<QByteArray> readPage(const Block &block)
{
    QFile file(QDir(block.folder).filePath(block.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io,
                    BlockWords::tr("Cannot read the block %1: %2").arg(block.name, file.errorString()));
    return file.read(kLongestPage);
}

} // namespace

std::vector<Block> readBlocks(const QString &folder)
{
    std::vector<Block> blocks;
    const QDir place(folder);
    QFile file(place.filePath(QStringLiteral("blocks.json")));
    if (!file.open(QIODevice::ReadOnly))
        return blocks;
    const QJsonArray list = QJsonDocument::fromJson(file.read(kLongestList)).array();
    for (const QJsonValue &each : list) {
        Block block{each[QLatin1String("id")].toString(),
                    place.absolutePath(),
                    each[QLatin1String("name")].toString(),
                    each[QLatin1String("category")].toString(),
                    {},
                    std::max(0.0, each[QLatin1String("poster")].toDouble())};
        const QJsonArray tags = each[QLatin1String("tags")].toArray();
        for (const QJsonValue &tag : tags)
            block.tags.append(tag.toString());
        if (!block.id.isEmpty() && !block.name.isEmpty() && place.exists(block.fileName()))
            blocks.push_back(std::move(block));
    }
    return blocks;
}

Result<QByteArray> blockPage(const Block &block, QSize canvas)
{
    const auto page = readPage(block);
    if (!page || canvas.isEmpty())
        return page;
    const auto document = composition::HtmlDocument::parse(*page);
    if (!document)
        return fail(document.error());
    const auto root = composition::findRoot(*document);
    if (!root)
        return fail(ErrorKind::Composition,
                    BlockWords::tr("The block %1 has no composition in it.").arg(block.name));
    edit::MarkupEdits edits(*document, block.fileName());
    const std::pair<QString, int> sides[] = {{QStringLiteral("data-width"), canvas.width()},
                                             {QStringLiteral("data-height"), canvas.height()}};
    for (const auto &[name, value] : sides) {
        if (const auto set = edits.setAttribute(*root, name, QString::number(value)); !set)
            return fail(set.error());
    }
    const auto edit = edits.finish();
    return edit ? edit->patch.applied(*page) : fail(edit.error());
}

QByteArray blockOnGround(const Block &block, QSize canvas)
{
    const QByteArray id = block.id.toUtf8();
    const QByteArray width = QByteArray::number(canvas.width());
    const QByteArray height = QByteArray::number(canvas.height());
    return "<!doctype html>\n<html><body style=\"margin: 0\">\n<div data-composition-id=\"poster\" "
           "data-start=\"0\" "
           "data-duration=\"60\" data-no-timeline data-width=\"" +
           width + "\" data-height=\"" + height +
           "\" style=\"background: linear-gradient(160deg, #4f6d8a, #b98468 62%, #3c4953)\">\n"
           "<div data-composition-id=\"" +
           id + "\" data-composition-src=\"" + block.fileName().toUtf8() +
           "\" data-start=\"0\" data-duration=\"60\" style=\"position: absolute; inset: 0\"></div>\n"
           "</div>\n</body></html>\n";
}

bool matchesWords(const QString &text, const QString &words)
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) {
        const QRegularExpression begins(QStringLiteral("(^|\\W)") + QRegularExpression::escape(word),
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
        return begins.match(text).hasMatch();
    });
}

} // namespace muto::library
