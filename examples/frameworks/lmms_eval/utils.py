"""What ``tron.yaml`` refers to: lmms-eval takes functions from the files beside a task."""

from tron_kernel.integrations.lmms_eval import doc_to_target, doc_to_text, doc_to_visual, process_results

__all__ = ["doc_to_target", "doc_to_text", "doc_to_visual", "process_results"]
