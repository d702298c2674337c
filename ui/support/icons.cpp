#include "ui/support/icons.h"

#include "ui/support/painted_icon.h"
#include "ui/support/theme.h"

#include <QFile>
#include <QSvgRenderer>

namespace muto::ui {

namespace {

class LineIconEngine : public PaintedIcon
{
public:
    LineIconEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QSvgRenderer renderer(iconSource(m_name, color(mode, state)));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("muto-line-icon"); }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return currentTokens().disabled();
        if (state == QIcon::On && m_tone == Tone::Text)
            return currentTokens().accent;
        return toneColor(m_tone);
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QColor toneColor(Tone tone)
{
    const ThemeTokens &tokens = currentTokens();
    switch (tone) {
    case Tone::Text:
        return tokens.text;
    case Tone::Muted:
        return tokens.textMuted;
    case Tone::Accent:
        return tokens.accent;
    case Tone::OnAccent:
        return tokens.onAccent();
    case Tone::Good:
        return tokens.good;
    case Tone::Warn:
        return tokens.warn;
    case Tone::Bad:
        return tokens.bad;
    case Tone::Video:
        return tokens.video;
    case Tone::Image:
        return tokens.image;
    case Tone::Element:
        return tokens.element;
    case Tone::Audio:
        return tokens.audio;
    case Tone::Composition:
        return tokens.composition;
    }
    Q_UNREACHABLE();
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new LineIconEngine(name, tone));
}

QByteArray iconSource(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll().replace("currentColor", color.name().toLatin1()) : QByteArray();
}

} // namespace muto::ui
