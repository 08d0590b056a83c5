//! The icons as SVG.

use crate::app::theme::Ink;
use crate::look::Part::{Block, Dot, Form, Frame, Heavy, Knock, Line, Ring};

pub(crate) use crate::look::Icon;

impl Icon {
    /// The drawing, centred on (`x`, `y`) and `size` wide and high; lines are `weight` 48ths of the size.
    pub(super) fn draw(self, x: f32, y: f32, size: f32, ink: Ink, weight: f32) -> String {
        let ink = format!("${}", ink.token());
        let scale = size / 48.0;
        let mut out = format!(
            r#"<g transform="translate({} {}) scale({scale})" fill="none" stroke="{ink}" stroke-width="{weight}" stroke-linecap="round" stroke-linejoin="round">"#,
            x - size / 2.0,
            y - size / 2.0,
        );
        for part in self.parts() {
            let drawn = match part {
                Line(d) => format!(r#"<path d="{d}"/>"#),
                Heavy(d, w) => format!(r#"<path d="{d}" stroke-width="{w}"/>"#),
                Ring(x, y, r) => format!(r#"<circle cx="{x}" cy="{y}" r="{r}"/>"#),
                Frame(points) => format!(r#"<polygon points="{points}"/>"#),
                Form(points) => format!(r#"<polygon points="{points}" fill="{ink}" stroke="none"/>"#),
                Dot(x, y, r) => format!(r#"<circle cx="{x}" cy="{y}" r="{r}" fill="{ink}" stroke="none"/>"#),
                Block(x, y, w, h) => {
                    format!(r#"<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{ink}" stroke="none"/>"#)
                }
                Knock(d, w) => format!(r#"<path d="{d}" stroke="$paper" stroke-width="{w}"/>"#),
            };
            out.push_str(&drawn);
        }
        out.push_str("</g>");
        out
    }
}
