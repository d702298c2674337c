#include "core/composition/root_reader.h"

#include "core/composition/composition_words.h"
#include "core/composition/html_document.h"
#include "core/composition/timing_attributes.h"

#include <cmath>

namespace muto::composition {

namespace {

constexpr int kDefaultWidth = 1080;
constexpr int kDefaultHeight = 1920;
constexpr double kLargestSide = 16384; // what Chromium's surfaces and every encoder of ours can hold

/// Reads one root element; every question about it is one function.
class RootReader
{
public:
    RootReader(const HtmlDocument &document, int root, const QString &entry, ReaderNotes &notes)
        : m_document(document)
        , m_element(document.elements()[root])
        , m_offset(document.offsetOf(root))
        , m_entry(entry)
        , m_notes(notes)
    {
    }

    Result<RootFacts> read()
    {
        m_facts.id = m_element.value(QLatin1String("data-composition-id")).trimmed();
        if (auto sized = readSize(); !sized)
            return fail(sized.error());
        if (auto timed = readDuration(); !timed)
            return fail(timed.error());
        readFrameRate();
        return std::move(m_facts);
    }

private:
    void note(qsizetype offset, const QString &message) { m_notes.push_back({offset, message}); }

    tl::unexpected<Error> refuse(const HtmlAttribute &attribute, const QString &rule) const
    {
        return fail(ErrorKind::Composition,
                    CompositionWords::tr("%1: %2 is \"%3\", but %4.")
                        .arg(placeOf(m_document, m_entry, attribute.nameSpan.offset), attribute.name,
                             quotable(attribute.value), rule),
                    CompositionWords::tr("Change %1 on the root element.").arg(attribute.name));
    }

    Result<> readSize()
    {
        const auto width = readSide(QLatin1String("data-width"));
        if (!width)
            return fail(width.error());
        const auto height = readSide(QLatin1String("data-height"));
        if (!height)
            return fail(height.error());
        const QSize size(width->value_or(kDefaultWidth), height->value_or(kDefaultHeight));
        if (!*width || !*height)
            noteDefaultSize(size, width->has_value(), height->has_value());
        m_facts.size = size;
        return ok();
    }

    void noteDefaultSize(QSize used, bool hasWidth, bool hasHeight)
    {
        const QString missing = hasWidth    ? QStringLiteral("data-height")
                                : hasHeight ? QStringLiteral("data-width")
                                            : CompositionWords::tr("data-width and data-height");
        m_notes.push_back({m_offset,
                           CompositionWords::tr("The root names no %1; a canvas of %2 × %3 pixels is used.")
                               .arg(missing, QString::number(used.width()), QString::number(used.height())),
                           Issue::Severity::Warning, true});
    }

    Result<std::optional<int>> readSide(QLatin1String name)
    {
        const HtmlAttribute *attribute = m_element.attribute(name);
        if (!attribute || attribute->value.trimmed().isEmpty())
            return std::optional<int>();
        const double pixels = parseJsNumber(attribute->value).value_or(0);
        if (!(pixels >= 1 && pixels <= kLargestSide) || std::trunc(pixels) != pixels)
            return refuse(*attribute, CompositionWords::tr(
                                          "a side of the canvas is a whole number of pixels from 1 to %1")
                                          .arg(int(kLargestSide)));
        return std::optional<int>(int(pixels));
    }

    Result<> readDuration()
    {
        for (const char *name : {"data-duration", "data-composition-duration"}) {
            const HtmlAttribute *attribute = m_element.attribute(QLatin1String(name));
            if (!attribute)
                continue;
            const auto seconds = parseJsNumber(attribute->value);
            if (!seconds) {
                note(attribute->nameSpan.offset,
                     CompositionWords::tr("%1 \"%2\" is not a number of seconds; it is ignored.")
                         .arg(attribute->name, quotable(attribute->value)));
                continue;
            }
            if (!(*seconds > 0 && *seconds <= kLongestFilm))
                return refuse(*attribute, CompositionWords::tr(
                                              "a film lasts longer than 0 and at most %1 seconds (24 hours)")
                                              .arg(int(kLongestFilm)));
            m_facts.duration = *seconds;
            return ok();
        }
        return ok();
    }

    void readFrameRate()
    {
        const HtmlAttribute *attribute = m_element.attribute(QLatin1String("data-fps"));
        if (!attribute)
            return;
        if (auto rate = FrameRate::parse(attribute->value))
            m_facts.frameRate = *rate;
        else
            note(attribute->nameSpan.offset,
                 CompositionWords::tr("%1 %2 is used.").arg(rate.error().message, FrameRate().toString()));
    }

    const HtmlDocument &m_document;
    const HtmlElement &m_element;
    const qsizetype m_offset;
    const QString &m_entry;
    ReaderNotes &m_notes;
    RootFacts m_facts;
};

} // namespace

Result<RootFacts> readRoot(const HtmlDocument &document, int root, const QString &entry, ReaderNotes &notes)
{
    return RootReader(document, root, entry, notes).read();
}

} // namespace muto::composition
