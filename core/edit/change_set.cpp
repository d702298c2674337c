#include "core/edit/change_set.h"

#include "core/edit/inline_style.h"
#include "core/edit/markup_outline.h"

#include <QMap>

#include <algorithm>

namespace muto::edit {

namespace {

using Kind = ElementChange::Kind;
using Values = QMap<QString, QString>;

Values valuesOf(const OutlineElement &element)
{
    Values values;
    for (const auto &[name, value] : element.attributes)
        values.insert(name, value);
    return values;
}

Values styleOf(const QString &style)
{
    QByteArray bytes = style.toUtf8();
    bytes.replace("&", "&amp;");
    Values values;
    const InlineStyle read(bytes);
    for (const StyleDeclaration &declaration : read.declarations())
        values.insert(declaration.name,
                      declaration.value + QLatin1String(declaration.important ? " !important" : ""));
    return values;
}

bool hasSameShape(const OutlineElement &a, const OutlineElement &b)
{
    return a.tag == b.tag && a.depth == b.depth;
}

bool isSame(const OutlineElement &a, const OutlineElement &b)
{
    return hasSameShape(a, b) && a.attributes == b.attributes;
}

bool hasSameIds(const OutlineElement &a, const OutlineElement &b)
{
    if (a.attributes == b.attributes)
        return true;
    for (const char *name : {"id", "data-hf-id"}) {
        const QString *was = a.attribute(QLatin1String(name)), *is = b.attribute(QLatin1String(name));
        if ((was ? *was : QString()) != (is ? *is : QString()))
            return false;
    }
    return true;
}

/// Compares two documents element by element.
class Comparison
{
public:
    Comparison(const QString &file, const FileState &before, const FileState &after)
        : m_oldOutline(outlineOf(before.document))
        , m_newOutline(outlineOf(after.document))
        , m_oldPaths(before.paths)
        , m_newPaths(after.paths)
    {
        m_set.files.append(file);
    }

    ChangeSet run()
    {
        const int oldSize = int(m_old.size()), newSize = int(m_new.size());
        if (std::equal(m_old.begin(), m_old.end(), m_new.begin(), m_new.end(), hasSameShape)) {
            m_mayRename = !std::equal(m_old.begin(), m_old.end(), m_new.begin(), hasSameIds);
            for (int i = 0; i < oldSize; ++i)
                comparePair(i, i);
            return m_set;
        }
        const int start =
            int(std::mismatch(m_old.begin(), m_old.end(), m_new.begin(), m_new.end(), isSame).first -
                m_old.begin());
        int end = 0;
        while (end < std::min(oldSize, newSize) - start &&
               isSame(m_old[oldSize - 1 - end], m_new[newSize - 1 - end]))
            ++end;
        for (int i = 0; i < start; ++i)
            comparePair(i, i);
        listTop(m_old, start, oldSize - end, Kind::Removed);
        listTop(m_new, start, newSize - end, Kind::Inserted);
        for (int i = end; i > 0; --i)
            comparePair(oldSize - i, newSize - i);
        return m_set;
    }

private:
    void comparePair(int before, int after)
    {
        const OutlineElement &was = m_old[before], &is = m_new[after];
        if (!m_mayRename && was.text == is.text && was.attributes == is.attributes)
            return; // as nearly all of them
        const ElementPath oldPath = m_oldPaths.of(before), newPath = m_newPaths.of(after);
        if (oldPath != newPath)
            m_set.renamed.emplace_back(oldPath, newPath);
        if (was.attributes != is.attributes) {
            const Values oldValues = valuesOf(was), newValues = valuesOf(is);
            compareValues(Kind::Attribute, oldPath, newPath, oldValues, newValues);
            const QString style = QStringLiteral("style");
            compareValues(Kind::Style, oldPath, newPath, styleOf(oldValues.value(style)),
                          styleOf(newValues.value(style)));
        }
        const bool isCode = is.tag == QLatin1String("script") || is.tag == QLatin1String("style");
        if (was.text != is.text && isCode)
            m_set.changes.push_back({Kind::Code, oldPath, newPath, is.tag, is.text, was.text});
        else if (was.text != is.text)
            add(Kind::Text, oldPath, newPath, {}, is.text);
    }

    void compareValues(Kind kind, const ElementPath &oldPath, const ElementPath &newPath, const Values &was,
                       const Values &is)
    {
        const auto counts = [kind](const QString &name) {
            return kind != Kind::Attribute || name != QLatin1String("style");
        };
        for (auto it = was.begin(); it != was.end(); ++it) {
            if (counts(it.key()) && !is.contains(it.key()))
                add(kind, oldPath, newPath, it.key(), std::nullopt);
        }
        for (auto it = is.begin(); it != is.end(); ++it) {
            if (counts(it.key()) && (!was.contains(it.key()) || was[it.key()] != it.value()))
                add(kind, oldPath, newPath, it.key(), it.value());
        }
    }

    void add(Kind kind, const ElementPath &oldPath, const ElementPath &newPath, const QString &name,
             const std::optional<QString> &value)
    {
        m_set.changes.push_back({kind, oldPath, newPath, name, value});
    }

    /// Those between two places that lie in no other of them.
    void listTop(const MarkupOutline &outline, int from, int to, Kind kind)
    {
        int depth = -1;
        for (int i = from; i < to; ++i) {
            if (depth >= 0 && outline[i].depth > depth)
                continue;
            depth = outline[i].depth;
            const bool isNew = kind == Kind::Inserted;
            add(kind, isNew ? ElementPath() : m_oldPaths.of(i), isNew ? m_newPaths.of(i) : ElementPath(), {},
                {});
        }
    }

    const std::shared_ptr<const MarkupOutline> m_oldOutline, m_newOutline;
    const MarkupOutline &m_old = *m_oldOutline;
    const MarkupOutline &m_new = *m_newOutline;
    const ElementPaths &m_oldPaths;
    const ElementPaths &m_newPaths;
    bool m_mayRename = true; ///< Elements that stayed may have another address.
    ChangeSet m_set;
};

} // namespace

bool ChangeSet::isStructural() const
{
    return std::any_of(changes.begin(), changes.end(), [](const ElementChange &change) {
        return change.kind == Kind::Inserted || change.kind == Kind::Removed;
    });
}

bool ChangeSet::isOnlyStyle() const
{
    return files.size() == 1 && !changes.empty() && renamed.empty() &&
           std::all_of(changes.begin(), changes.end(),
                       [](const ElementChange &change) { return change.kind == Kind::Style; });
}

ElementPath ChangeSet::followed(const ElementPath &path) const
{
    const auto found = std::find_if(renamed.begin(), renamed.end(),
                                    [&path](const auto &pair) { return pair.first == path; });
    return found == renamed.end() ? path : found->second;
}

ChangeSet changesBetween(const QString &file, const FileState &before, const FileState &after)
{
    return Comparison(file, before, after).run();
}

} // namespace muto::edit
