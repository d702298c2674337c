#include "ui/captions/caption_dialog.h"

#include "ui/captions/caption_preview.h"
#include "ui/preview/time_format.h"
#include "ui/support/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/two_line_delegate.h"

#include <QBuffer>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>

namespace muto::ui {

namespace {

using captions::Caption;
using captions::CaptionStyle;

constexpr QSize kCaptionDialog(880, 600);
constexpr int kStylesWidth = 264;
constexpr int kNumberField = 104;
constexpr int kGroundWidth = 960;
constexpr int kMostTracks = 999;
constexpr double kLongestShift = 24 * 3600;
constexpr int kWordsRole = Qt::UserRole;

QString styleWords(CaptionStyle style, bool hasTimes)
{
    switch (style) {
    case CaptionStyle::Clean:
        return CaptionDialog::tr("White letters with a soft shadow");
    case CaptionStyle::Boxed:
        return CaptionDialog::tr("Lines on dark boxes");
    case CaptionStyle::Spotlit:
        return CaptionDialog::tr("The word that is said lights up");
    case CaptionStyle::Karaoke:
        return hasTimes ? CaptionDialog::tr("Words fill with colour")
                        : CaptionDialog::tr("Needs the times of words");
    }
    return {};
}

/// One with several words says most about a style.
int tellingCaption(const std::vector<Caption> &all)
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].text.count(QLatin1Char(' ')) >= 2)
            return int(i);
    }
    return 0;
}

QByteArray groundOf(const QImage &still)
{
    if (still.isNull())
        return {};
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    still.scaledToWidth(std::min(still.width(), kGroundWidth), Qt::SmoothTransformation)
        .save(&buffer, "JPEG", 85);
    return "data:image/jpeg;base64," + jpeg.toBase64();
}

template<typename Field>
Field *numberField(Field *field, const char *name, const QString &words, const QString &toolTip)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(words);
    field->setToolTip(toolTip);
    field->setFocusPolicy(Qt::StrongFocus);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setFixedWidth(kNumberField);
    return field;
}

} // namespace

QString captionStyleName(CaptionStyle style)
{
    switch (style) {
    case CaptionStyle::Clean:
        return CaptionDialog::tr("Clean");
    case CaptionStyle::Boxed:
        return CaptionDialog::tr("Boxed");
    case CaptionStyle::Spotlit:
        return CaptionDialog::tr("Spotlit words");
    case CaptionStyle::Karaoke:
        return CaptionDialog::tr("Karaoke");
    }
    return {};
}

CaptionDialog::CaptionDialog(CaptionOffer offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(std::move(offer))
    , m_ground(groundOf(m_offer.still))
{
    setObjectName(QStringLiteral("captionDialog"));
    setWindowTitle(tr("Import Captions"));
    resize(kCaptionDialog);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(makeHead());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(makeStyles());
    middle->addWidget(makePreview(), 1);
    layout->addLayout(middle, 1);
    layout->addWidget(makeForm());
    layout->addWidget(makeButtons());
    connect(m_styles, &QListWidget::currentRowChanged, this, &CaptionDialog::showPreview);
    connect(m_shift, &QDoubleSpinBox::valueChanged, this, &CaptionDialog::showFit);
    connect(m_back, &QToolButton::clicked, this, [this] { showCaption(m_caption - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { showCaption(m_caption + 1); });
    chooseStyle(m_offer.captions.hasWords() ? CaptionStyle::Karaoke : CaptionStyle::Boxed);
    showCaption(tellingCaption(m_offer.captions.captions));
    showFit();
    m_styles->setFocus();
}

CaptionDialog::~CaptionDialog() = default;

QWidget *CaptionDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *name = new ElidedLabel(head);
    name->setObjectName(QStringLiteral("captionFile"));
    name->setProperty("role", QStringLiteral("title"));
    name->setFullText(m_offer.fileName);
    auto *words = new QLabel(facts(), head);
    words->setObjectName(QStringLiteral("captionFacts"));
    words->setProperty("role", QStringLiteral("muted"));
    words->setWordWrap(true);
    column->addWidget(name);
    column->addWidget(words);
    return head;
}

QString CaptionDialog::facts() const
{
    const captions::CaptionTrack &track = m_offer.captions;
    const QString count = tr("%n captions", nullptr, int(track.captions.size()));
    const QString span = tr("from %1 to %2", "seconds of the film")
                             .arg(formatDuration(track.start()), formatDuration(track.end()));
    const QString what = tr("%1 %2.", "12 captions, from 1 s to 20 s").arg(count, span);
    return omissions().isEmpty() ? what : what + QLatin1Char(' ') + omissions();
}

QString CaptionDialog::omissions() const
{
    QStringList all;
    if (m_offer.captions.leftOut > 0)
        all.append(tr("%n without a text or a length were left out.", nullptr, m_offer.captions.leftOut));
    if (m_offer.captions.shortened > 0)
        all.append(
            tr("%n that ran into the next by a moment end with it.", nullptr, m_offer.captions.shortened));
    return all.join(QLatin1Char(' '));
}

QWidget *CaptionDialog::makeStyles()
{
    m_styles = new QListWidget(this);
    m_styles->setObjectName(QStringLiteral("captionStyles"));
    m_styles->setAccessibleName(tr("Style"));
    m_styles->setToolTip(tr("How the captions look; their style sheet can be changed in the source later"));
    m_styles->setProperty("framed", true);
    m_styles->setFixedWidth(kStylesWidth);
    m_styles->setMouseTracking(true);
    m_styles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_styles->setItemDelegate(new TwoLineDelegate(kWordsRole, Qt::ElideRight, m_styles));
    const bool hasTimes = m_offer.captions.hasWords();
    for (const CaptionStyle style : captions::kCaptionStyles) {
        auto *item = new QListWidgetItem(icon(QStringLiteral("font")), captionStyleName(style), m_styles);
        item->setData(kWordsRole, styleWords(style, hasTimes));
        item->setToolTip(styleWords(style, hasTimes));
        if (captions::needsWordTimes(style) && !hasTimes)
            item->setFlags(Qt::NoItemFlags);
    }
    return m_styles;
}

QWidget *CaptionDialog::makePreview()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_preview = new CaptionPreview(m_offer.canvas, side);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_back = iconButton("captionBack", QStringLiteral("step-back"), tr("The caption before"), side);
    m_on = iconButton("captionOn", QStringLiteral("step-forward"), tr("The next caption"), side);
    m_which = new QLabel(side);
    m_which->setObjectName(QStringLiteral("captionWhich"));
    m_which->setProperty("role", QStringLiteral("muted"));
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_which);
    row->addWidget(m_on);
    row->addStretch();
    column->addWidget(m_preview, 1);
    column->addLayout(row);
    return side;
}

QWidget *CaptionDialog::makeForm()
{
    auto *form = new QWidget(this);
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_track = numberField(new QSpinBox(form), "captionTrack", tr("Track"),
                          tr("The track they go to; those that are read together with others go above"));
    m_track->setRange(0, kMostTracks);
    m_track->setValue(m_offer.track);
    m_shift = numberField(new QDoubleSpinBox(form), "captionShift", tr("Later by"),
                          tr("Seconds to be added to their times; fewer than none make them earlier"));
    m_shift->setRange(-kLongestShift, kLongestShift);
    m_shift->setDecimals(3);
    m_shift->setSingleStep(0.1);
    m_shift->setSuffix(tr(" s", "seconds"));
    m_extends = new QCheckBox(tr("Make the &film as long as they are"), form);
    m_extends->setObjectName(QStringLiteral("captionExtends"));
    m_extends->setToolTip(tr("Captions after the end of the film are not seen"));
    const auto addLabelled = [row, form](const QString &words, QWidget *field) {
        auto *label = new QLabel(words, form);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        row->addSpacing(16);
    };
    addLabelled(tr("&Track"), m_track);
    addLabelled(tr("&Later by"), m_shift);
    row->addWidget(m_extends);
    row->addStretch();
    return form;
}

QWidget *CaptionDialog::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_verdict = new QLabel(buttons);
    m_verdict->setObjectName(QStringLiteral("captionVerdict"));
    m_verdict->setProperty("role", QStringLiteral("muted"));
    m_verdict->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), buttons);
    cancel->setObjectName(QStringLiteral("captionCancel"));
    cancel->setToolTip(tr("Import nothing (Esc)"));
    cancel->setAutoDefault(false);
    m_import = new QPushButton(tr("&Import"), buttons);
    m_import->setObjectName(QStringLiteral("captionImport"));
    m_import->setToolTip(tr("Put the captions into the film (Enter)"));
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    row->addWidget(m_verdict, 1);
    row->addWidget(cancel);
    row->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        Q_EMIT importRequested(wish()); // before whoever waits for its end asks for the next file
        accept();
    });
    return buttons;
}

void CaptionDialog::chooseStyle(CaptionStyle style)
{
    for (int row = 0; row < int(captions::kCaptionStyles.size()); ++row) {
        if (captions::kCaptionStyles[std::size_t(row)] == style)
            m_styles->setCurrentRow(row);
    }
}

captions::CaptionWish CaptionDialog::wish() const
{
    const int row = std::max(0, m_styles->currentRow());
    return {captions::kCaptionStyles[std::size_t(row)], m_track->value(), m_shift->value(),
            m_extends->isVisibleTo(this) && m_extends->isChecked()};
}

void CaptionDialog::showCaption(int index)
{
    const auto &all = m_offer.captions.captions;
    m_caption = std::clamp(index, 0, std::max(0, int(all.size()) - 1));
    m_back->setEnabled(m_caption > 0);
    m_on->setEnabled(m_caption + 1 < int(all.size()));
    m_which->setText(tr("Caption %1 of %2").arg(m_caption + 1).arg(all.size()));
    showPreview();
}

void CaptionDialog::showPreview()
{
    if (m_offer.captions.captions.empty())
        return;
    const Caption &caption = m_offer.captions.captions[std::size_t(m_caption)];
    m_preview->showPage(captions::captionPreview(caption, wish().style, m_ground));
}

/// How they fit the film as it is.
void CaptionDialog::showFit()
{
    const auto moved = captions::shifted(m_offer.captions.captions, m_shift->value());
    const double film = m_offer.filmSeconds;
    const int late = int(std::count_if(moved.begin(), moved.end(), [film](const Caption &caption) {
        return film > 0 && caption.end > film + 1e-6;
    }));
    const int early = int(m_offer.captions.captions.size() - moved.size());
    m_extends->setVisible(late > 0);
    m_import->setEnabled(!moved.empty());
    QStringList words;
    if (early > 0)
        words.append(tr("%n would be before the film begins and are left out.", nullptr, early));
    if (late > 0)
        words.append(
            tr("%n captions end after the film does, at %1.", nullptr, late).arg(formatDuration(film)));
    m_verdict->setText(words.join(QLatin1Char(' ')));
}

} // namespace muto::ui
